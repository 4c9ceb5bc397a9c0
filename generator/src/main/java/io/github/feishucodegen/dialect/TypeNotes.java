package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.diagnostic.TableFinding;
import io.github.feishucodegen.document.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the list in which an exported page explains the types of a body. A type without indent begins a note of its
 * own. A type below a field is the type of that field. The indent of a line shows which field it belongs to.
 */
final class TypeNotes {
    private static final Pattern TYPE = Pattern.compile(
            "[-*]?\\s{0,4}\\**([\\w.-]{1,100})\\**\\s{0,4}" + Vocabulary.pattern("type-note") + "\\s{0,4}[：:]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTAINER =
            Pattern.compile("[-*]\\s{0,4}\\**([\\w.@-]{1,100})\\**\\s{0,4}\\((array|object)\\)\\s{0,4}[：:]?");
    private static final Pattern FIELD = Pattern.compile(
            "[-*]?\\s{0,4}[`*]{0,3}([\\w.@-]{1,100})[`*]{0,3}\\s{0,4}[：:]\\s{0,4}`?([\\w.<>,\\[\\]\\\\]{1,100})`?(?:\\s{1,4}(.{0,4000}))?");
    private static final Pattern BREAK = Pattern.compile("<br\\s{0,4}/?>");
    private static final int DEEPEST = 40;

    private final Findings findings;
    private final List<TypeNote> notes = new ArrayList<>();
    private final Deque<Container> open = new ArrayDeque<>();
    private List<RowDeclaration> fields = new ArrayList<>();
    private String name = "";
    private int start;

    private TypeNotes(Findings findings) {
        this.findings = findings;
    }

    static List<TypeNote> read(List<Section> sections, Findings findings) {
        TypeNotes reading = new TypeNotes(findings);
        for (Section section : sections) {
            for (Prose prose : section.prose()) {
                int line = prose.line();
                for (String text : prose.source().split("\n")) {
                    reading.take(text, line++);
                }
            }
            reading.close();
        }
        return reading.notes;
    }

    private void take(String written, int line) {
        String text = written.strip();
        if (text.isEmpty()) {
            return;
        }
        int indent = written.length() - written.stripLeading().length();
        while (!open.isEmpty() && open.peek().indent >= indent) {
            open.pop();
        }
        Matcher type = TYPE.matcher(text);
        Matcher container = CONTAINER.matcher(text);
        if (type.matches()) {
            type(type.group(1), line);
        } else if (name.isEmpty()) {
            reportItem(text, line);
        } else if (container.matches() && open.size() < DEEPEST) {
            String shape = container.group(2);
            add(container.group(1), shape, "", line);
            open.push(new Container(indent, fields.size() - 1, shape.equals("array")));
        } else {
            int before = fields.size();
            for (String part : BREAK.split(text)) {
                Matcher field = FIELD.matcher(part.strip());
                if (field.matches()) {
                    add(field.group(1), field.group(2), field.group(3) == null ? "" : field.group(3), line);
                }
            }
            if (fields.size() == before) {
                reportItem(text, line);
            }
        }
    }

    /** Reports a list item that cannot be read. Lines that are not list items are ordinary text. */
    private void reportItem(String text, int line) {
        if (text.startsWith("-") || text.startsWith("*")) {
            findings.add(TableFinding.TYPE_NOTE_UNREAD, line, "The line %s does not explain a field", text);
        }
    }

    private void type(String typeName, int line) {
        Container container = open.peek();
        if (container == null) {
            close();
            name = typeName;
            start = line;
        } else {
            RowDeclaration row = fields.get(container.row);
            String type = container.list ? typeName + "[]" : typeName;
            fields.set(container.row, row.withType(type));
        }
    }

    private void add(String field, String type, String description, int line) {
        CellDeclaration cell = new CellDeclaration(
                description.strip(),
                null,
                null,
                null,
                List.of(),
                false,
                CellDeclaration.EMPTY.limits(),
                false,
                List.of(),
                MemberDeprecation.ofField(description));
        fields.add(new RowDeclaration(findings.at(line), field, Depth.exactly(open.size()), type, null, cell));
    }

    private void close() {
        if (!name.isEmpty() && !fields.isEmpty()) {
            notes.add(new TypeNote(findings.at(start), name, fields));
        }
        name = "";
        fields = new ArrayList<>();
        open.clear();
    }

    /** A field whose own fields follow with a deeper indent. */
    private record Container(int indent, int row, boolean list) {}
}
