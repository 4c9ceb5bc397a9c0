package io.github.feishucodegen.correction;

import java.util.List;

/** A node of a YAML document, as the text has it. Tags, aliases and types are not resolved. */
sealed interface YamlNode {
    /** The line, counted from 1. */
    int line();

    /**
     * @param plain whether the text stands without quotes
     * @param block whether the text is a block below {@code |} or {@code >}
     */
    record Scalar(int line, String text, boolean plain, boolean block) implements YamlNode {
        /** The line of the text's first line. */
        int textLine() {
            return block ? line + 1 : line;
        }
    }

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(int line, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A member of a mapping. */
    record Entry(int line, String key, YamlNode value) {}
}
