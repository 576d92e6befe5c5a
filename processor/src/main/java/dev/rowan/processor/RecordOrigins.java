package dev.rowan.processor;

import dev.rowan.processor.lower.Origins;
import dev.rowan.processor.lower.RecordLowering;
import dev.rowan.processor.read.ClassFiles;
import dev.rowan.processor.read.FragmentView;
import dev.rowan.processor.read.RecordReader;
import dev.rowan.processor.report.Spot;
import dev.rowan.schema.ObjectPath;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.util.Elements;

/** Reads a record once more to find out where a part of it is: only what is told pays for it. */
final class RecordOrigins implements Origins {
  private final RecordReader reader;
  private final RecordLowering lowering;
  private final Map<FragmentView, Map<ObjectPath, Spot>> known = new HashMap<>();

  RecordOrigins(Elements elements, Options options) {
    reader = new RecordReader(elements, ClassFiles.NONE);
    lowering = new RecordLowering(reader, options.schema());
  }

  @Override
  public Spot of(FragmentView fragment, ObjectPath path) {
    return known.computeIfAbsent(fragment, this::read).getOrDefault(path, fragment.spot());
  }

  private Map<ObjectPath, Spot> read(FragmentView fragment) {
    return reader
        .find(fragment.record())
        .map(record -> lowering.lower(record).origins())
        .orElse(Map.of());
  }
}
