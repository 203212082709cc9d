// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a DOCX file. They are read from its beginning, so that a file that breaks off gives
 * what it still has; and as streams, so that a part needs no memory. The parser knows no document
 * types, and with them no entities.
 */
final class DocxParts {
  private static final XMLInputFactory XML = factory();

  private final byte[] bytes;

  DocxParts(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads the events of a part. */
  interface PartReader {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /** What came of reading a part. */
  enum Outcome {
    READ,
    /** It breaks off, or is no XML from some place on. */
    BROKEN_OFF,
    ABSENT
  }

  /** Reads the first part whose name fits. */
  Outcome read(Predicate<String> name, PartReader reader) throws IOException {
    ArchiveBudget budget = new ArchiveBudget(Limits.DOCX_BYTES);
    CountedStream packed = new CountedStream(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        CountedStream part = new CountedStream(budget.unpacked(zip, packed::count));
        if (name.test(entry.getName().replace('\\', '/'))) {
          return read(part, reader);
        }
        // Passed over by reading, so that it is counted.
        part.transferTo(OutputStream.nullOutputStream());
      }
    } catch (ArchiveBudget.ExceededException exceeded) {
      throw exceeded;
    } catch (IOException | IllegalArgumentException damaged) {
      return Outcome.BROKEN_OFF;
    }
    return Outcome.ABSENT;
  }

  private static Outcome read(CountedStream part, PartReader reader) throws IOException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(part);
      try {
        reader.read(xml);
      } finally {
        xml.close();
      }
      return Outcome.READ;
    } catch (XMLStreamException damaged) {
      if (damaged.getNestedException() instanceof ArchiveBudget.ExceededException exceeded) {
        throw exceeded;
      }
      return Outcome.BROKEN_OFF;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.maxElementDepth", 0); // any; since Java 24 it would be 100
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are off");
        });
    return factory;
  }
}
