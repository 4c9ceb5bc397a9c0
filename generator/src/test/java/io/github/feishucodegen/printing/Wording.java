package io.github.feishucodegen.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** The words of a printed page: titles, columns and labels, from the files that the readers use, and some phrases. */
final class Wording {
    private static final String FOLDER = "/io/github/feishucodegen/dialect/";
    private static final Map<String, List<String>> COMMON = words("common");
    private static final Map<String, List<String>> CHINESE = words("zh");
    private static final Map<String, List<String>> ENGLISH = words("en");

    private final Notation.Words words;
    private final Random random;

    Wording(Notation.Words words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** A word for a thing of the vocabulary. */
    String of(String thing) {
        List<String> common = COMMON.get(thing);
        if (common != null && !thing.startsWith("answer.")) {
            return common.get(0);
        }
        return switch (words) {
            case CHINESE -> Objects.requireNonNull(CHINESE.get(thing), thing).get(0);
            case ENGLISH -> Objects.requireNonNull(ENGLISH.get(thing), thing).get(0);
            case MIXED -> {
                List<String> all = new ArrayList<>(CHINESE.getOrDefault(thing, List.of()));
                all.addAll(ENGLISH.getOrDefault(thing, List.of()));
                yield capitals(all.get(random.nextInt(all.size())));
            }
        };
    }

    /** One of two phrases for the same thing. */
    String phrase(String chinese, String english) {
        return isEnglish() ? english : chinese;
    }

    boolean isEnglish() {
        return switch (words) {
            case CHINESE -> false;
            case ENGLISH -> true;
            case MIXED -> random.nextBoolean();
        };
    }

    private String capitals(String word) {
        return switch (random.nextInt(4)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.toLowerCase(Locale.ROOT);
            default -> word;
        };
    }

    private static Map<String, List<String>> words(String file) {
        Map<String, List<String>> words = new HashMap<>();
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream(FOLDER + file + ".vocabulary"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#") && !line.startsWith("pattern."))
                    .forEach(line -> words.put(
                            line.substring(0, line.indexOf('=')).strip(),
                            List.of(line.substring(line.indexOf('=') + 1)
                                    .strip()
                                    .split("\\s+\\|\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
