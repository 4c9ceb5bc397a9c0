package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void eachWordMeansOneThingAndStandsOnce() throws IOException {
        TreeMap<String, List<String>> places = new TreeMap<>();
        for (String file : List.of("common", "zh", "en")) {
            for (String line : lines(file)) {
                String thing = line.substring(0, line.indexOf('=')).strip();
                String group = thing.substring(0, Math.max(0, thing.indexOf('.')));
                if (Set.of("part", "column", "request", "label").contains(group)) {
                    for (String word : line.substring(line.indexOf('=') + 1).split("\\|")) {
                        places.computeIfAbsent(group + " " + Vocabulary.normal(word), key -> new ArrayList<>())
                                .add(file + " " + thing);
                    }
                }
            }
        }
        assertThat(places).hasSizeGreaterThan(100);
        assertThat(places.values()).allMatch(found -> found.size() == 1, "one place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void eachLanguageHasWordsForEverything(String language) throws IOException {
        List<String> things = Stream.concat(lines("common").stream(), lines(language).stream())
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(things)
                .containsAll(things("part", EnumSet.complementOf(EnumSet.of(Part.OTHER, Part.TYPE_NOTES))))
                .containsAll(things("column", EnumSet.allOf(Column.class)))
                .containsAll(things("request", EnumSet.allOf(RequestKey.class)))
                .containsAll(things(
                        "label", EnumSet.complementOf(EnumSet.of(Label.NONE, Label.REMARK, Label.FIELD_SCOPES))));
    }

    @Test
    void noWordOfAPageStandsInTheCode() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/feishucodegen/dialect"))) {
            for (Path file : files.toList()) {
                String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
                assertThat(CHINESE.matcher(code).find()).as(file.toString()).isFalse();
            }
        }
    }

    private static <E extends Enum<E>> List<String> things(String group, Set<E> constants) {
        return constants.stream()
                .map(constant ->
                        group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file + ".vocabulary"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
