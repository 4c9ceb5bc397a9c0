package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Depth;
import io.github.feishucodegen.declaration.RowDeclaration;
import io.github.feishucodegen.declaration.TypeNote;
import io.github.feishucodegen.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list in which an export explains the types of a body. */
final class TypeNotes {
    private static final Pattern TYPE =
            Pattern.compile("[-*]?\\s{0,4}\\**([\\w.-]{1,100})\\**\\s{0,4}类型说明\\s{0,4}[：:]?");
    private static final Pattern FIELD = Pattern.compile(
            "[-*]?\\s{0,4}[`*]{0,3}([\\w.@-]{1,100})[`*]{0,3}\\s{0,4}[：:]\\s{0,4}`?([\\w.<>,\\[\\]\\\\]{1,100})`?(?:\\s{1,4}(.{0,4000}))?");

    private TypeNotes() {}

    static List<TypeNote> read(List<Section> sections, Findings findings) {
        List<TypeNote> notes = new ArrayList<>();
        for (Section section : sections) {
            Reading reading = new Reading(findings);
            for (Prose prose : section.prose()) {
                int line = prose.line();
                for (String text : prose.markdown().split("\n")) {
                    reading.take(text.strip(), line++);
                }
            }
            notes.addAll(reading.notes());
        }
        return notes;
    }

    private static final class Reading {
        private final Findings findings;
        private final List<TypeNote> notes = new ArrayList<>();
        private String name = "";
        private int start;
        private List<RowDeclaration> fields = new ArrayList<>();

        Reading(Findings findings) {
            this.findings = findings;
        }

        void take(String text, int line) {
            Matcher type = TYPE.matcher(text);
            if (type.matches()) {
                close();
                name = type.group(1);
                start = line;
                return;
            }
            Matcher field = FIELD.matcher(text);
            if (!name.isEmpty() && field.matches()) {
                String description =
                        field.group(3) == null ? "" : field.group(3).strip();
                CellDeclaration cell = new CellDeclaration(
                        description,
                        null,
                        null,
                        null,
                        List.of(),
                        false,
                        CellDeclaration.EMPTY.limits(),
                        false,
                        List.of());
                fields.add(new RowDeclaration(
                        findings.at(line), field.group(1), Depth.exactly(0), field.group(2), null, cell));
            }
        }

        List<TypeNote> notes() {
            close();
            return notes;
        }

        private void close() {
            if (!name.isEmpty() && !fields.isEmpty()) {
                notes.add(new TypeNote(findings.at(start), name, fields));
            }
            name = "";
            fields = new ArrayList<>();
        }
    }
}
