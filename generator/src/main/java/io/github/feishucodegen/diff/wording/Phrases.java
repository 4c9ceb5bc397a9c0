package io.github.feishucodegen.diff.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The phrases of all languages. Each language has a file of them; a page may be translated only in part. */
final class Phrases {
    private static final List<String> FILES = List.of("common", "zh", "en");
    private static final Map<String, List<Pattern>> BY_TOPIC = read();

    private Phrases() {}

    static List<Pattern> of(Topic topic) {
        return Objects.requireNonNull(BY_TOPIC.get(topic.word()), topic.word());
    }

    private static Map<String, List<Pattern>> read() {
        Map<String, List<Pattern>> phrases = new HashMap<>();
        for (String file : FILES) {
            try (InputStream in = Phrases.class.getResourceAsStream(file + ".wording")) {
                new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> {
                            int equals = line.indexOf('=');
                            phrases.computeIfAbsent(line.substring(0, equals).strip(), topic -> new ArrayList<>())
                                    .add(Pattern.compile(
                                            line.substring(equals + 1).strip(), Pattern.CASE_INSENSITIVE));
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return phrases;
    }
}
