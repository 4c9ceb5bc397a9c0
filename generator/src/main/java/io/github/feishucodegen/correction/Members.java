package io.github.feishucodegen.correction;

import io.github.feishucodegen.correction.YamlNode.Entry;
import io.github.feishucodegen.correction.YamlNode.Mapping;
import io.github.feishucodegen.correction.YamlNode.Scalar;
import io.github.feishucodegen.correction.YamlNode.Sequence;
import io.github.feishucodegen.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a mapping, of which only those that have a meaning are taken. */
final class Members {
    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final int line;

    /** @throws YamlFault for anything but a mapping of the keys allowed */
    Members(YamlNode node, String what, List<String> allowed) {
        this.line = node.line();
        for (Entry entry : entries(node, what)) {
            if (!allowed.contains(entry.key())) {
                String near = Nearest.hint(entry.key(), allowed);
                throw new YamlFault(
                        entry.line(),
                        "'%s' means nothing for %s; %s"
                                .formatted(
                                        entry.key(),
                                        what,
                                        near != null ? near : "there is " + String.join(", ", allowed)));
            }
            byKey.put(entry.key(), entry);
        }
    }

    /** The members of a mapping whose keys are anybody's; none of what was left empty. */
    static List<Entry> entries(YamlNode node, String what) {
        if (node instanceof Mapping mapping) {
            return mapping.entries();
        }
        if (isEmpty(node)) {
            return List.of();
        }
        throw new YamlFault(node.line(), what + " is a mapping, such as 'key: value'");
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

    /** Null where there is no such member. */
    @Nullable
    String text(String key) {
        Entry entry = byKey.get(key);
        return entry == null ? null : text(entry.value(), "'" + key + "'");
    }

    /** @throws YamlFault for anything but a word or more */
    static String text(YamlNode node, String what) {
        if (node instanceof Scalar scalar && !isEmpty(node)) {
            return scalar.text().strip();
        }
        throw new YamlFault(node.line(), what + " is a text");
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
                    // A fault, as anything else.
                }
            }
        }
        throw new YamlFault(entry.line(), "'" + key + "' is true or false");
    }

    /** The words of a list; a word alone is a list of one. */
    List<String> texts(String key) {
        Entry entry = byKey.get(key);
        if (entry == null || isEmpty(entry.value())) {
            return List.of();
        }
        if (entry.value() instanceof Sequence sequence) {
            List<String> texts = new ArrayList<>();
            sequence.items().forEach(item -> texts.add(text(item, "an item of '" + key + "'")));
            return texts;
        }
        return List.of(text(entry.value(), "'" + key + "'"));
    }

    static boolean isEmpty(YamlNode node) {
        return node instanceof Scalar scalar
                && scalar.plain()
                && (scalar.text().isBlank()
                        || scalar.text().equals("~")
                        || scalar.text().equals("null"));
    }
}
