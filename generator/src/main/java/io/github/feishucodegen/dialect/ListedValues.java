package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ValueDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads listed values from text, such as {@code - 1：open} and {@code - `1`: open}. Each stands on its own line, or
 * all stand on one line.
 */
final class ListedValues {
    /** The values, and the text that is not part of the list. */
    record Found(List<ValueDeclaration> values, String rest) {}

    private static final int MAX_VALUE = 200;

    private ListedValues() {}

    static Found read(String text) {
        if (text.isEmpty()) {
            return new Found(List.of(), "");
        }
        int line = text.indexOf('\n');
        List<Integer> starts = line < 0 ? itemsOfLine(text) : itemsOnLines(text);
        if (starts.size() == 1
                && line > starts.get(0)
                && itemsOfLine(text.substring(0, line)).size() > 1) {
            Found found = read(text.substring(0, line));
            return new Found(
                    found.values(), joined(found.rest(), text.substring(line).strip()));
        }
        if (starts.isEmpty()) {
            return new Found(List.of(), text);
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String item = text.substring(starts.get(i), end).strip();
            items.add(new Item(item, item(item.substring(1).strip())));
        }
        boolean numbers = items.stream().filter(Item::isNumber).count() > 1;
        List<ValueDeclaration> values = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text.substring(0, starts.get(0)).strip());
        for (Item item : items) {
            ValueDeclaration value = item.value();
            if (value == null || numbers && item.isWords()) {
                rest.append(rest.isEmpty() ? "" : "\n").append(item.text());
            } else {
                values.add(value);
            }
        }
        return new Found(values, rest.toString());
    }

    /** An item of a list. Its value is null if it is a sentence. */
    private record Item(String text, @Nullable ValueDeclaration value) {
        boolean isNumber() {
            return value != null && value.value().chars().allMatch(Character::isDigit);
        }

        /**
         * Whether the value consists of letters beyond ASCII. Among numbers this is no value: it begins a nested item that
         * has lost its indent.
         */
        boolean isWords() {
            return value != null && value.value().chars().allMatch(c -> c > 127 && Character.isLetter(c));
        }
    }

    /** Whether a text begins with at least two list items on lines of their own. */
    static boolean areOnLines(String text) {
        int line = text.indexOf('\n', text.length() - text.stripLeading().length());
        return line > 0
                && text.length() > line + 1
                && isDash(text.stripLeading().charAt(0))
                && isDash(text.charAt(line + 1))
                && itemsOfLine(text.substring(0, line)).size() < 2;
    }

    /** Reads listed values without a label. Each stands on its own line, in backticks before an ASCII colon. */
    static Found unlabelled(String text) {
        if (!text.contains("- `") || !text.contains("`: ")) {
            return new Found(List.of(), text);
        }
        List<ValueDeclaration> values = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            int close = line.startsWith("- `") ? line.indexOf('`', 3) : -1;
            if (close > 3 && line.startsWith("`: ", close)) {
                values.addAll(read(line).values());
            } else {
                rest.append(rest.isEmpty() ? "" : "\n").append(line);
            }
        }
        return new Found(values, rest.toString().strip());
    }

    private static String joined(String first, String second) {
        return first.isEmpty() ? second : first + "\n" + second;
    }

    /** Each value once, with its first description that is not empty. */
    static List<ValueDeclaration> distinct(List<ValueDeclaration> values) {
        Map<String, ValueDeclaration> distinct = new LinkedHashMap<>();
        for (ValueDeclaration value : values) {
            distinct.merge(
                    value.value(), value, (first, next) -> first.description().isEmpty() ? next : first);
        }
        return distinct.size() == values.size() ? values : List.copyOf(distinct.values());
    }

    /**
     * The offsets at which list items begin. A line with a deeper indent than the first item belongs to the item
     * above it.
     */
    private static List<Integer> itemsOnLines(String text) {
        List<Integer> starts = new ArrayList<>();
        int indent = -1;
        int line = 0;
        while (line < text.length()) {
            int at = line;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at < text.length() && isDash(text.charAt(at)) && !text.startsWith("**", at)) {
                indent = indent < 0 ? at - line : indent;
                if (at - line <= indent) {
                    starts.add(at);
                }
            }
            int end = text.indexOf('\n', at);
            line = end < 0 ? text.length() : end + 1;
        }
        return starts;
    }

    /**
     * The offsets of dashes that a value follows. If the first value is in backticks, only values in backticks count. A
     * second dash is the sign of a number.
     */
    private static List<Integer> itemsOfLine(String text) {
        List<Integer> starts = new ArrayList<>();
        boolean backticks = false;
        for (int at = 0; at + 1 < text.length(); at++) {
            boolean dash = isDash(text.charAt(at))
                    && !text.startsWith("**", at)
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            if (!dash) {
                continue;
            }
            boolean sign = !starts.isEmpty()
                    && text.substring(starts.get(starts.size() - 1) + 1, at).isBlank();
            if (sign) {
                continue;
            }
            int value = at + 1;
            while (value < text.length() && text.charAt(value) == ' ') {
                value++;
            }
            boolean quoted = text.startsWith("`", value);
            if (starts.isEmpty()) {
                backticks = quoted;
            }
            if (backticks ? quoted : startsValue(text, value)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static boolean startsValue(String text, int start) {
        int limit = Math.min(text.length(), start + 60);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':') {
                return i > start;
            }
            if (c == ' ' && !text.startsWith(" :", i) || c == '\n') {
                return false;
            }
        }
        return false;
    }

    private static @Nullable ValueDeclaration item(String item) {
        if (item.startsWith("`")) {
            int close = item.indexOf('`', 1);
            if (close > 1) {
                return new ValueDeclaration(item.substring(1, close).strip(), withoutColon(item.substring(close + 1)));
            }
        }
        int colon = colon(item);
        String value = (colon < 0 ? item : item.substring(0, colon)).strip();
        boolean whole = colon < 0 && (value.indexOf(' ') >= 0 || value.indexOf('\n') >= 0);
        if (value.isEmpty() || value.length() > MAX_VALUE || whole || isSentence(value)) {
            return null;
        }
        return new ValueDeclaration(
                withoutRemark(value), colon < 0 ? "" : item.substring(colon + 1).strip());
    }

    /** Whether an item is a note, or a nested item that has lost its indent: it begins in bold, or has a link. */
    private static boolean isSentence(String value) {
        return value.startsWith("**") || value.contains("](") || value.contains("://");
    }

    /**
     * The offset of the colon behind the value: a full-width colon, or an ASCII colon before a space. Values such as
     * {@code 09:30} contain colons themselves. If the item has neither, the first ASCII colon counts.
     */
    private static int colon(String item) {
        int line = item.indexOf('\n');
        String first = line < 0 ? item : item.substring(0, line);
        int wide = first.indexOf('：');
        int narrow = first.indexOf(": ");
        if (wide < 0 && narrow < 0) {
            return first.indexOf(':');
        }
        return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    }

    private static String withoutColon(String text) {
        String bare = text.strip();
        return bare.startsWith("：") || bare.startsWith(":") ? bare.substring(1).strip() : bare;
    }

    /** The value without a remark in parentheses: {@code true（默认）} becomes {@code true}. */
    private static String withoutRemark(String value) {
        int open = Math.max(value.indexOf('（'), value.indexOf('('));
        boolean remark = open > 0 && (value.endsWith("）") || value.endsWith(")"));
        String bare = remark ? value.substring(0, open).strip() : value;
        return bare.chars().allMatch(c -> c > ' ' && c < 127) ? bare : value;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '*' || c == '•';
    }
}
