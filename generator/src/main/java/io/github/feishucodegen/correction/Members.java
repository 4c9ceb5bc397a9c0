package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Mapping;
import io.github.feishucodegen.correction.YamlNode.Scalar;
import io.github.feishucodegen.correction.YamlNode.Sequence;
import io.github.feishucodegen.diagnostic.Nearest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a mapping that allows certain keys only. */
final class Members {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final int line;

    /** @throws YamlFault if the node is not a mapping, or has a key that is not allowed */
    Members(YamlNode node, String what, List<String> allowed) {
        this.line = node.line();
        for (Entry entry : entries(node, what)) {
            if (!allowed.contains(entry.key())) {
                String near = Nearest.hint(entry.key(), allowed);
                throw new YamlFault(
                        entry.line(),
                        "'%s' is not a key of %s; %s"
                                .formatted(
                                        entry.key(),
                                        what,
                                        near != null ? near : "the keys are " + String.join(", ", allowed)));
            }
            byKey.put(entry.key(), entry);
        }
    }

    /**
     * The members of a mapping that allows any keys. Empty if the node is empty.
     *
     * @throws YamlFault if the node is anything else
     */
    static List<Entry> entries(YamlNode node, String what) {
        if (node instanceof Mapping mapping) {
            return mapping.entries();
        }
        if (isEmpty(node)) {
            return List.of();
        }
        throw new YamlFault(node.line(), what + " must be a mapping, such as 'key: value'");
    }

    @Nullable
    Entry find(String key) {
        return byKey.get(key);
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    int line() {
        return line;
    }

    int line(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? line : entry.line();
    }

    /** The text of a member. Null if there is no such member. */
    @Nullable
    String text(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? null : text(entry.value(), "'" + key + "'");
    }

    /** @throws YamlFault if the node is not a text or is empty */
    static String text(YamlNode node, String what) {
        if (node instanceof Scalar scalar && !isEmpty(node)) {
            return scalar.text().strip();
        }
        throw new YamlFault(node.line(), what + " must be a text");
    }

    /**
     * As {@link #text(String)}, but also null for a member without a value. Such a member removes what the page says.
     */
    @Nullable
    String textOrNothing(String key) {
        Entry entry = byKey.get(key);
        return entry == null || isEmpty(entry.value()) ? null : text(entry.value(), "'" + key + "'");
    }

    /** @return null if the member is missing or has no value */
    @Nullable
    Integer number(String key, int least, int most) {
        String text = textOrNothing(key);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number out of bounds.
        }
        throw new YamlFault(line(key), "'" + key + "' must be a whole number from " + least + " to " + most);
    }

    /** @return null if the member is missing or has no value */
    @Nullable
    BigDecimal decimal(String key) {
        String text = textOrNothing(key);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw new YamlFault(line(key), "'" + key + "' must be a number such as 0.5");
        }
        return new BigDecimal(text);
    }

    /** The word of a member, which must be one of the allowed words. Null if there is no such member. */
    @Nullable
    String word(String key, List<String> allowed) {
        String text = text(key);
        return text == null ? null : checked(key, text, allowed);
    }

    /** The words of a list. Each must be one of the allowed words, and none may occur twice. */
    List<String> words(String key, List<String> allowed) {
        List<String> words = texts(key);
        words.forEach(word -> checked(key, word, allowed));
        if (words.stream().distinct().count() < words.size()) {
            throw new YamlFault(line(key), "a word is repeated here");
        }
        return words;
    }

    private String checked(String key, String word, List<String> allowed) {
        if (!allowed.contains(word)) {
            throw new YamlFault(line(key), "'" + word + "' is not one of " + String.join(", ", allowed));
        }
        return word;
    }

    /** The values of a list, or of a mapping from values to their meaning. */
    List<Explained> explained(String key) {
        Entry entry = byKey.get(key);
        List<Explained> values = new ArrayList<>();
        if (entry != null && entry.value() instanceof Mapping mapping) {
            for (Entry value : mapping.entries()) {
                String meaning = isEmpty(value.value()) ? null : text(value.value(), "the meaning of a value");
                values.add(new Explained(value.key(), meaning));
            }
        } else if (entry != null && (entry.value() instanceof Sequence || isEmpty(entry.value()))) {
            texts(key).forEach(text -> values.add(new Explained(text, null)));
        } else if (entry != null) {
            throw new YamlFault(
                    entry.line(), "'" + key + "' must be a list, or a mapping from values to their meaning");
        }
        if (values.stream().map(Explained::value).distinct().count() < values.size()) {
            throw new YamlFault(line(key), "a value is repeated here");
        }
        return values;
    }

    /** The values of a list. A single value is a list of one. */
    List<YamlNode> items(String key) {
        Entry entry = byKey.get(key);
        if (entry == null || isEmpty(entry.value())) {
            return List.of();
        }
        return entry.value() instanceof Sequence sequence ? sequence.items() : List.of(entry.value());
    }

    boolean flag(String key) {
        Entry entry = byKey.get(key);
        if (entry == null) {
            return false;
        }
        if (entry.value() instanceof Scalar scalar && scalar.plain()) {
            switch (scalar.text()) {
                case "true" -> {
                    return true;
                }
                case "false" -> {
                    return false;
                }
                default -> {
                    // Reported below, like any other text.
                }
            }
        }
        throw new YamlFault(entry.line(), "'" + key + "' must be true or false");
    }

    /** The words of a list. A single word is a list of one. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> text(item, "an item of '" + key + "'"))
                .toList();
    }

    static boolean isEmpty(YamlNode node) {
        return node instanceof Scalar scalar
                && scalar.plain()
                && (scalar.text().isBlank()
                        || scalar.text().equals("~")
                        || scalar.text().equals("null"));
    }
}
