// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.EvidenceIndex;
import org.chancery.workbench.brief.Exhibit;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a brief as JSON. The keys are the components of the document's records in their order, in
 * lower case with underscores; what is absent is {@code null}.
 *
 * <p>Same brief, same bytes.
 */
public final class JsonRendering {
  /** Name and version of the form; the number rises when a key changes its meaning or goes. */
  public static final String SCHEMA = "chancery-brief/1";

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("");

  private JsonRendering() {}

  /** The outermost object. */
  private record Page(String schema, Brief brief, List<Exhibit> exhibits) {}

  /** The text of a brief, with a line break at its end. */
  public static String render(Brief brief) {
    EvidenceIndex index = EvidenceIndex.of(brief);
    return mapper(index).writeValueAsString(new Page(SCHEMA, brief, index.exhibits())) + "\n";
  }

  private static JsonMapper mapper(EvidenceIndex index) {
    return JsonMapper.builder()
        .addModule(new BriefModule(index))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .changeDefaultVisibility(
            checker ->
                checker
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPrettyPrinter(
            new DefaultPrettyPrinter()
                .withSeparators(SEPARATORS)
                .withObjectIndenter(new DefaultIndenter("  ", "\n")))
        .build();
  }
}
