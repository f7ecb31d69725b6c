package org.colligate.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.colligate.analysis.Measure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a measure.
final class MeasureConverter implements ITypeConverter<Measure> {

    @Override
    public Measure convert(String word) {
        return Measure.named(word)
                .orElseThrow(() ->
                        new TypeConversionException(
                                "\"%s\" is no measure; there are %s"
                                        .formatted(
                                                word,
                                                Arrays.stream(Measure.values())
                                                        .map(Measure::word)
                                                        .collect(Collectors.joining(", ")))));
    }
}
