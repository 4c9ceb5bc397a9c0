package io.github.feishucodegen.javacode;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Code for texts as Java string literals of printable characters. */
final class Literals {
    /** The maximum length of one literal. A constant can have 65,535 bytes, and each char needs at most three. */
    private static final int LONGEST = 20_000;

    /** The longest text of one line of code. */
    private static final int WIDTH = 80;

    private Literals() {}

    static CodeBlock string(String text) {
        if (text.length() <= WIDTH) {
            return CodeBlock.of("$L", quoted(text));
        }
        if (text.length() <= LONGEST) {
            return onLines(text);
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            parts.add(CodeBlock.of("$L", quoted(text.substring(start, Math.min(start + LONGEST, text.length())))));
        }
        return CodeBlock.of("$T.join($L, $L)", String.class, "\"\"", CodeBlock.join(parts, ", "));
    }

    /** A long text as one constant on several lines. */
    private static CodeBlock onLines(String text) {
        StringBuilder lines = new StringBuilder(text.length() * 2);
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(start + WIDTH, text.length());
            end -= end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
            lines.append(start == 0 ? "" : "\n+ ").append(quoted(text.substring(start, end)));
            start = end;
        }
        return CodeBlock.of("$L", lines);
    }

    /** Words with separators as one constant, on several lines if one would be too long. */
    static CodeBlock words(List<String> words, String separator) {
        return broken(words, separator, WIDTH);
    }

    /** Lines as one constant, each on a line of its own. The last line gets no line end. */
    static CodeBlock lines(List<String> lines) {
        return broken(lines, "\n", 0);
    }

    private static CodeBlock broken(List<String> words, String separator, int width) {
        if (String.join(separator, words).length() > LONGEST) {
            return string(String.join(separator, words));
        }
        List<CodeBlock> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (line.length() > 0 && line.length() + words.get(i).length() > width) {
                lines.add(string(line.toString()));
                line.setLength(0);
            }
            line.append(words.get(i)).append(i + 1 < words.size() ? separator : "");
        }
        lines.add(string(line.toString()));
        return CodeBlock.join(lines, "\n+ ");
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> appendEscaped(literal, c));
        return literal.append('"').toString();
    }

    private static void appendEscaped(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    literal.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
