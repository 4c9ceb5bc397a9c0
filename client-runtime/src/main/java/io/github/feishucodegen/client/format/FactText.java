package io.github.feishucodegen.client.format;

import java.util.ArrayList;
import java.util.List;

/** The facts about an operation, one on each line: {@code busy codes: 1002005, 1002006}. */
public final class FactText {
    private static final String NAME_END = ": ";
    private static final String SEPARATOR = ", ";

    private final String name;
    private final List<String> values;

    FactText(String name, List<String> values) {
        this.name = name;
        this.values = values;
    }

    /**
     * The facts of a text, also of one in version 1. Their names and values are not checked.
     *
     * @throws IllegalArgumentException if a line does not have this form
     */
    public static List<FactText> read(String text) {
        if (FactsOfVersion1.isIn(text)) {
            return FactsOfVersion1.read(text);
        }
        // Loops instead of streams: this code runs before the first call of a new JVM.
        List<FactText> facts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            facts.add(fact(text.substring(start, end)));
            start = end + 1;
        }
        return facts;
    }

    private static FactText fact(String line) {
        int colon = line.indexOf(NAME_END);
        if (colon < 0) {
            throw FormatVersion.unreadable("no fact: " + line);
        }
        List<String> values = new ArrayList<>();
        for (int start = colon + NAME_END.length(); ; ) {
            int comma = line.indexOf(SEPARATOR, start);
            values.add(Escapes.plain(line.substring(start, comma < 0 ? line.length() : comma)));
            if (comma < 0) {
                return new FactText(line.substring(0, colon), values);
            }
            start = comma + SEPARATOR.length();
        }
    }

    /** The text of these facts. */
    public static String write(List<FactText> facts) {
        StringBuilder text = new StringBuilder();
        for (FactText fact : facts) {
            text.append(text.length() == 0 ? "" : "\n").append(fact.name);
            String separator = NAME_END;
            for (String value : fact.values) {
                text.append(separator).append(Escapes.value(value));
                separator = SEPARATOR;
            }
        }
        return text.toString();
    }

    public String name() {
        return name;
    }

    public List<String> values() {
        return values;
    }

    /** @throws IllegalArgumentException if the fact does not have exactly one value */
    public String value() {
        if (values.size() != 1) {
            throw unreadable();
        }
        return values.get(0);
    }

    /** The exception for a name or values that this runtime does not know. */
    public IllegalArgumentException unreadable() {
        return FormatVersion.unreadable("no fact: " + this);
    }

    @Override
    public String toString() {
        return name + NAME_END + String.join(SEPARATOR, values);
    }
}
