package io.github.feishucodegen.linking.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Writes and reads nesting knowledge as text for version control. The first line names the format. Each further line
 * is one table: project, subject, part, date and rows, with tabs between them. The lines are sorted, so that diffs are
 * readable and merges of branches rarely conflict.
 */
public final class KnowledgeFile {
    private static final String FORMAT = "feishu-codegen nesting 1";
    private static final String SHIPPED = "nesting.txt";
    private static final String UNDATED = "-";
    private static final String SEPARATOR = "\t";

    private KnowledgeFile() {}

    public static String write(NestingKnowledge knowledge) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        knowledge
                .tables()
                .forEach((key, table) -> text.append(String.join(
                                SEPARATOR,
                                KnowledgeText.escaped(key.project()),
                                KnowledgeText.line(key.subject()),
                                key.part().name().toLowerCase(Locale.ROOT),
                                table.updated() == null
                                        ? UNDATED
                                        : table.updated().toString(),
                                KnowledgeText.write(table)))
                        .append('\n'));
        return text.toString();
    }

    /**
     * Reads knowledge. All of it is checked.
     *
     * @throws KnowledgeFormatException if the text does not have this format
     */
    public static NestingKnowledge read(String text) {
        NestingKnowledge knowledge = open(text);
        knowledge.tables();
        return knowledge;
    }

    /** The knowledge in the resources of this toolkit. */
    static NestingKnowledge shipped() {
        try (InputStream in = KnowledgeFile.class.getResourceAsStream(SHIPPED)) {
            byte[] bytes = Objects.requireNonNull(in, SHIPPED).readAllBytes();
            return open(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Groups the lines by project. They are parsed when a project is needed. */
    private static NestingKnowledge open(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new KnowledgeFormatException("the first line is not '" + FORMAT + "'");
        }
        Map<String, List<String>> grouped = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf(SEPARATOR);
            if (end < 0) {
                throw new KnowledgeFormatException("no table: " + line);
            }
            String project = KnowledgeText.unescaped(line.substring(0, end));
            grouped.computeIfAbsent(project, name -> new ArrayList<>()).add(line);
        }
        Map<String, ProjectTables> projects = new TreeMap<>();
        grouped.forEach((project, tables) -> projects.put(project, new ProjectTables(() -> parse(project, tables))));
        return NestingKnowledge.lazily(projects);
    }

    private static Map<TableKey, KnownTable> parse(String project, List<String> lines) {
        Map<TableKey, KnownTable> tables = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(SEPARATOR, -1);
            if (parts.length != 5) {
                throw new KnowledgeFormatException("no table: " + line);
            }
            try {
                TableKey.Part part = TableKey.Part.valueOf(parts[2].toUpperCase(Locale.ROOT));
                LocalDate updated = parts[3].equals(UNDATED) ? null : LocalDate.parse(parts[3]);
                tables.put(
                        new TableKey(project, KnowledgeText.unescaped(parts[1]), part),
                        new KnownTable(updated, KnowledgeText.read(parts[4])));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new KnowledgeFormatException(parts[1] + ": " + e.getMessage(), e);
            }
        }
        return tables;
    }
}
