package io.github.feishucodegen.correction;

import java.util.List;

/** A YAML document as its text has it: no tag, alias or type is resolved. */
sealed interface YamlNode {
    /** Counted from 1. */
    int line();

    /**
     * @param plain whether it stands without quotes
     * @param block whether it stands below a {@code |} or {@code >}
     */
    record Scalar(int line, String text, boolean plain, boolean block) implements YamlNode {
        /** The line of the first line of the text. */
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
