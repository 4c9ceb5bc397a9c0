package io.github.feishucodegen.correction;

import java.util.List;

/** A YAML document as its text has it: no tag, alias or type is resolved. */
sealed interface YamlNode {
    /** Counted from 1. */
    int line();

    /** @param plain whether it stands without quotes */
    record Scalar(int line, String text, boolean plain) implements YamlNode {}

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
