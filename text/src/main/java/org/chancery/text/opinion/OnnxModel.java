// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.token.EncodedPair;

/**
 * A model of ONNX Runtime that takes tokens and gives a number for each label.
 *
 * <p>Safe to share between threads until it is closed.
 */
final class OnnxModel implements AutoCloseable {
  /** Rows at a time, where the model leaves it open. */
  private static final int ROWS = 32;

  private final Path file;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Signature signature;
  private final int padding;

  private OnnxModel(
      Path file, OrtEnvironment environment, OrtSession session, Signature signature, int padding) {
    this.file = file;
    this.environment = environment;
    this.session = session;
    this.signature = signature;
    this.padding = padding;
  }

  /**
   * Opens a model.
   *
   * @param threads processors for one pass
   * @param padding the token that fills up a short row beside a longer one
   * @throws ChanceryException with {@link Fault#USER} if it is not there, {@link Fault#DATA} if it
   *     is no model that takes tokens, {@link Fault#RESOURCE} if ONNX Runtime does not run here
   */
  @SuppressWarnings("MustBeClosedChecker") // the session is closed by close(), or here on failure
  static OnnxModel open(Path file, int threads, int padding) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw ChanceryException.at(
          Fault.USER,
          file.toString(),
          "there is no model to read",
          "Name an ONNX file; docs/reference/second-opinion.md says how to make one.");
    }
    OrtEnvironment environment = OnnxStart.environment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      OrtSession session = environment.createSession(file.toString(), options);
      try {
        return new OnnxModel(
            file, environment, session, Signature.of(session, file.toString()), padding);
      } catch (OrtException | RuntimeException unsuitable) {
        session.close();
        throw unsuitable;
      }
    } catch (OrtException notLoaded) {
      throw failure(
              file,
              "ONNX Runtime cannot load it: " + firstLine(notLoaded),
              "Name a whole ONNX file (with its .onnx_data beside it, if it has one).")
          .causedBy(notLoaded);
    }
  }

  /** Tokens that a row must have; 0 where the model leaves it open. */
  int fixedLength() {
    return Math.max(0, signature.dimension(1));
  }

  /**
   * The numbers that the model gives for each row, one for each label.
   *
   * @throws ChanceryException with {@link Fault#DATA} if the model fails on them
   */
  List<double[]> run(List<EncodedPair> rows) {
    List<double[]> all = new ArrayList<>();
    int fixed = signature.dimension(0);
    int step = fixed > 0 ? fixed : signature.takesMask() ? ROWS : 1;
    for (int begin = 0; begin < rows.size(); begin += step) {
      List<EncodedPair> some = rows.subList(begin, Math.min(begin + step, rows.size()));
      all.addAll(pass(some));
    }
    return all;
  }

  private List<double[]> pass(List<EncodedPair> rows) {
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    Grid grid =
        Grid.of(rows, Math.max(rows.size(), signature.dimension(0)), fixedLength(), padding);
    try {
      for (Map.Entry<String, TensorInfo> input : signature.inputs().entrySet()) {
        long[] values =
            switch (input.getKey()) {
              case Signature.IDS -> grid.ids();
              case Signature.MASK -> grid.mask();
              default -> grid.segments();
            };
        tensors.put(input.getKey(), tensor(values, input.getValue(), grid.shape()));
      }
      try (OrtSession.Result result = session.run(tensors, Set.of(signature.output()))) {
        return numbers((OnnxTensor) result.get(0), rows.size(), grid);
      }
    } catch (OrtException failed) {
      throw failure(
              file,
              "the model failed on a sentence: " + firstLine(failed),
              "See that model, config.json and tokenizer belong together.")
          .causedBy(failed);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values, TensorInfo info, long[] shape) throws OrtException {
    if (info.type == OnnxJavaType.INT64) {
      return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }
    int[] narrow = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      narrow[i] = (int) values[i];
    }
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(narrow), shape);
  }

  private List<double[]> numbers(OnnxTensor tensor, int rows, Grid grid) {
    long[] shape = tensor.getInfo().getShape();
    if (shape.length != 2 || shape[0] != grid.shape()[0] || shape[1] < 1) {
      throw Signature.noLabels(file.toString(), signature.output());
    }
    int labels = (int) shape[1];
    FloatBuffer values = tensor.getFloatBuffer();
    List<double[]> numbers = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      double[] line = new double[labels];
      for (int i = 0; i < labels; i++) {
        line[i] = values.get(row * labels + i);
        if (!Double.isFinite(line[i])) {
          throw Signature.unsuitable(file.toString(), "it gives no number for a label");
        }
      }
      numbers.add(line);
    }
    return numbers;
  }

  private static ChanceryException failure(Path file, String what, String next) {
    return ChanceryException.at(Fault.DATA, file.toString(), what, next);
  }

  private static String firstLine(OrtException failed) {
    return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException notClosed) {
      throw new IllegalStateException("the session of " + file + " cannot be closed", notClosed);
    }
    environment.close();
  }
}
