package io.github.feishucodegen.cli;

import io.github.feishucodegen.diff.Contract;
import io.github.feishucodegen.diff.FailOn;
import io.github.feishucodegen.pipeline.History;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts option values to enum constants. Users write them in lower case. */
final class Words {
    private Words() {}

    private static <E extends Enum<E>> E find(String word, E[] all) {
        for (E constant : all) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new TypeConversionException("'" + word + "' is not one of "
                + Stream.of(all).map(Words::word).collect(Collectors.joining(", ")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static final class OfContract implements ITypeConverter<Contract> {
        @Override
        public Contract convert(String word) {
            return find(word, Contract.values());
        }
    }

    static final class OfFailOn implements ITypeConverter<FailOn> {
        @Override
        public FailOn convert(String word) {
            return find(word, FailOn.values());
        }
    }

    static final class OfStep implements ITypeConverter<History.Step> {
        @Override
        public History.Step convert(String word) {
            return find(word, History.Step.values());
        }
    }
}
