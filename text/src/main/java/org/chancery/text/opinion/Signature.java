// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import ai.onnxruntime.ValueInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * What a model takes and gives, by the names that exports of Hugging Face's models have.
 *
 * @param inputs the inputs that it declares
 * @param output the output that has a number for each label
 */
record Signature(Map<String, TensorInfo> inputs, String output) {
  static final String IDS = "input_ids";
  static final String MASK = "attention_mask";
  static final String SEGMENTS = "token_type_ids";

  private static final String LOGITS = "logits";
  private static final Set<OnnxJavaType> WHOLE = Set.of(OnnxJavaType.INT64, OnnxJavaType.INT32);
  private static final Set<OnnxJavaType> DECIMAL =
      Set.of(OnnxJavaType.FLOAT, OnnxJavaType.FLOAT16, OnnxJavaType.BFLOAT16);

  /**
   * Those of a model.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it is no classifier of texts
   */
  static Signature of(OrtSession session, String file) throws OrtException {
    Map<String, TensorInfo> inputs = new LinkedHashMap<>();
    for (NodeInfo node : session.getInputInfo().values()) {
      boolean known = Set.of(IDS, MASK, SEGMENTS).contains(node.getName());
      if (!known || !(node.getInfo() instanceof TensorInfo tensor) || !isTable(tensor, WHOLE)) {
        throw unsuitable(file, "it wants an input '" + node.getName() + "', " + node.getInfo());
      }
      inputs.put(node.getName(), tensor);
    }
    if (!inputs.containsKey(IDS)) {
      throw unsuitable(file, "it has no input '" + IDS + "'");
    }
    return new Signature(inputs, output(List.copyOf(session.getOutputInfo().values()), file));
  }

  private static String output(List<NodeInfo> outputs, String file) {
    NodeInfo chosen =
        outputs.stream()
            .filter(node -> outputs.size() == 1 || node.getName().equals(LOGITS))
            .findFirst()
            .orElseThrow(
                () ->
                    unsuitable(
                        file,
                        "it has the outputs %s, none of them logits"
                            .formatted(outputs.stream().map(NodeInfo::getName).sorted().toList())));
    if (!isTable(chosen.getInfo(), DECIMAL)) {
      throw noLabels(file, chosen.getName());
    }
    return chosen.getName();
  }

  private static boolean isTable(ValueInfo info, Set<OnnxJavaType> types) {
    return info instanceof TensorInfo tensor
        && types.contains(tensor.type)
        && tensor.getShape().length == 2;
  }

  /** Whether it can be told which tokens only fill up. */
  boolean takesMask() {
    return inputs.containsKey(MASK);
  }

  /** How many rows (0) or tokens (1) it takes; -1 where that is left open. */
  int dimension(int axis) {
    return inputs.values().stream().mapToInt(info -> (int) info.getShape()[axis]).max().orElse(-1);
  }

  static ChanceryException noLabels(String file, String output) {
    return unsuitable(file, "its output '" + output + "' is not a row of labels for each text");
  }

  static ChanceryException unsuitable(String file, String what) {
    return ChanceryException.at(
        Fault.DATA,
        file,
        what,
        "A classifier of texts takes input_ids, attention_mask and, if it must, token_type_ids,"
            + " and gives logits: export it for the task text-classification.");
  }
}
