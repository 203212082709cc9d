// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes an ONNX model small enough to reckon by hand: each token has a vector, those of the first
 * text count half, and the logits are a matrix applied to the mean over the tokens that are not
 * masked.
 *
 * <p>Field numbers are those of onnx.proto3.
 *
 * @param inputs names of the inputs that it declares
 * @param output name of its output
 * @param integers type of its inputs: 7 is INT64, 6 is INT32
 * @param rows rows it takes; 0 leaves it open
 * @param length tokens it takes; 0 leaves it open
 * @param words vector of each token
 * @param weights a row for each component of a vector, a column for each label
 */
record TinyModel(
    List<String> inputs,
    String output,
    int integers,
    int rows,
    int length,
    List<List<Float>> words,
    List<List<Float>> weights) {
  static final int INT64 = 7;
  static final int INT32 = 6;
  static final List<String> ALL = List.of("input_ids", "attention_mask", "token_type_ids");

  private static final int FLOAT = 1;

  static TinyModel of(List<List<Float>> words, List<List<Float>> weights) {
    return new TinyModel(ALL, "logits", INT64, 0, 0, words, weights);
  }

  TinyModel taking(List<String> others) {
    return new TinyModel(others, output, integers, rows, length, words, weights);
  }

  TinyModel giving(String other) {
    return new TinyModel(inputs, other, integers, rows, length, words, weights);
  }

  TinyModel of(int type) {
    return new TinyModel(inputs, output, type, rows, length, words, weights);
  }

  TinyModel shaped(int fixedRows, int fixedLength) {
    return new TinyModel(inputs, output, integers, fixedRows, fixedLength, words, weights);
  }

  Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }

  private byte[] bytes() {
    return message(
        model -> {
          model.writeInt64(1, 8);
          part(model, 7, this::graph);
          part(
              model,
              8,
              opset -> {
                opset.writeString(1, "");
                opset.writeInt64(2, 13);
              });
        });
  }

  private void graph(CodedOutputStream graph) throws IOException {
    boolean masked = inputs.contains("attention_mask");
    boolean segmented = inputs.contains("token_type_ids");
    node(graph, "Gather", List.of("words", inputs.get(0)), "vectors");
    if (segmented) {
      node(graph, "Gather", List.of("halves", "token_type_ids"), "half");
    }
    String weighted = segmented ? "weighted" : "vectors";
    if (segmented) {
      node(graph, "Mul", List.of("vectors", "half"), weighted);
    }
    if (masked) {
      node(graph, "Unsqueeze", List.of("attention_mask", "last"), "column");
      cast(graph, "column", "mask");
      node(graph, "Mul", List.of(weighted, "mask"), "seen");
      reduce(graph, "seen", "sum");
      reduce(graph, "mask", "count");
      node(graph, "Div", List.of("sum", "count"), "mean");
    } else {
      node(graph, "ReduceMean", List.of(weighted), "mean", "axes", 1, "keepdims", 0);
    }
    node(graph, "MatMul", List.of("mean", "weights"), output);
    graph.writeString(2, "tiny");
    floats(graph, "words", words);
    floats(graph, "halves", List.of(List.of(0.5f), List.of(1f)));
    floats(graph, "weights", weights);
    integers(graph, "last", 2);
    integers(graph, "middle", 1);
    for (String input : inputs) {
      value(graph, 11, input, integers, length);
    }
    value(graph, 12, output, FLOAT, weights.get(0).size());
  }

  private static void reduce(CodedOutputStream graph, String from, String to) throws IOException {
    node(graph, "ReduceSum", List.of(from, "middle"), to, "keepdims", 0);
  }

  private static void cast(CodedOutputStream graph, String from, String to) throws IOException {
    node(graph, "Cast", List.of(from), to, "to", FLOAT);
  }

  private static void node(
      CodedOutputStream graph, String type, List<String> from, String to, Object... attributes)
      throws IOException {
    part(
        graph,
        1,
        node -> {
          for (String input : from) {
            node.writeString(1, input);
          }
          node.writeString(2, to);
          node.writeString(4, type);
          for (int i = 0; i < attributes.length; i += 2) {
            attribute(node, (String) attributes[i], (int) attributes[i + 1]);
          }
        });
  }

  private static void attribute(CodedOutputStream node, String name, int number)
      throws IOException {
    boolean list = name.equals("axes");
    part(
        node,
        5,
        attribute -> {
          attribute.writeString(1, name);
          attribute.writeInt64(list ? 8 : 3, number);
          attribute.writeInt32(20, list ? 7 : 2);
        });
  }

  private static void floats(CodedOutputStream graph, String name, List<List<Float>> table)
      throws IOException {
    part(
        graph,
        5,
        tensor -> {
          tensor.writeInt64(1, table.size());
          tensor.writeInt64(1, table.get(0).size());
          tensor.writeInt32(2, FLOAT);
          for (List<Float> row : table) {
            for (float number : row) {
              tensor.writeFloat(4, number);
            }
          }
          tensor.writeString(8, name);
        });
  }

  private static void integers(CodedOutputStream graph, String name, int number)
      throws IOException {
    part(
        graph,
        5,
        tensor -> {
          tensor.writeInt64(1, 1);
          tensor.writeInt32(2, INT64);
          tensor.writeInt64(7, number);
          tensor.writeString(8, name);
        });
  }

  private void value(CodedOutputStream graph, int field, String name, int type, int width)
      throws IOException {
    part(
        graph,
        field,
        value -> {
          value.writeString(1, name);
          part(
              value,
              2,
              kind ->
                  part(
                      kind,
                      1,
                      tensor -> {
                        tensor.writeInt32(1, type);
                        part(
                            tensor,
                            2,
                            shape -> {
                              dimension(shape, rows, "rows");
                              dimension(shape, width, "length");
                            });
                      }));
        });
  }

  private static void dimension(CodedOutputStream shape, int size, String name) throws IOException {
    part(
        shape,
        1,
        dimension -> {
          if (size > 0) {
            dimension.writeInt64(1, size);
          } else {
            dimension.writeString(2, name);
          }
        });
  }

  private static void part(CodedOutputStream out, int field, Content content) throws IOException {
    out.writeBytes(field, ByteString.copyFrom(message(content)));
  }

  private static byte[] message(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      content.write(out);
      out.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @FunctionalInterface
  private interface Content {
    void write(CodedOutputStream out) throws IOException;
  }

  /** A vector. */
  static List<Float> vector(double... numbers) {
    return IntStream.range(0, numbers.length).mapToObj(i -> (float) numbers[i]).toList();
  }
}
