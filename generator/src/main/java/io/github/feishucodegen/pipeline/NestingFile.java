package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.linking.knowledge.KnowledgeFile;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.linking.knowledge.TableKey;
import io.github.feishucodegen.output.Digest;
import io.github.feishucodegen.output.OutputFile;
import io.github.feishucodegen.output.WriteSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes files of nesting knowledge. */
public final class NestingFile {
    private NestingFile() {}

    /**
     * Reads a file that {@link #write} wrote.
     *
     * @throws UncheckedIOException if the file cannot be read
     * @throws io.github.feishucodegen.linking.knowledge.KnowledgeFormatException if the file has another form
     */
    public static NestingKnowledge read(Path file) {
        try {
            return KnowledgeFile.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * The knowledge for a run.
     *
     * @param files knowledge of the user, in addition
     * @param shipped whether to use the knowledge of this toolkit
     */
    public static NestingKnowledge choose(List<NestingKnowledge> files, boolean shipped) {
        return files.stream()
                .reduce(shipped ? NestingKnowledge.shipped() : NestingKnowledge.NONE, NestingKnowledge::and);
    }

    /** A text that changes when the choice changes. The knowledge of the toolkit changes only with its version. */
    public static String fact(List<NestingKnowledge> files, boolean shipped) {
        StringBuilder text = new StringBuilder("knowledge ").append(shipped ? "shipped" : "none");
        files.forEach(file -> text.append(' ').append(Digest.of(KnowledgeFile.write(file))));
        return text.toString();
    }

    /** Writes knowledge to a file. An existing file is replaced. */
    public static WriteSummary write(NestingKnowledge knowledge, Path file) {
        return OutputFile.write(KnowledgeFile.write(knowledge), file);
    }

    /** A summary such as {@code 1837 tables of 912 operations and events}. */
    public static String summary(NestingKnowledge knowledge) {
        long subjects = knowledge.tables().keySet().stream()
                .map(TableKey::subject)
                .distinct()
                .count();
        return Count.of(knowledge.tables().size(), "table") + " of "
                + (subjects == 1 ? "1 operation or event" : subjects + " operations and events");
    }
}
