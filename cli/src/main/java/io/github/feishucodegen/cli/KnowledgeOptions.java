package io.github.feishucodegen.cli;

import io.github.feishucodegen.linking.knowledge.KnowledgeFormatException;
import io.github.feishucodegen.linking.knowledge.NestingKnowledge;
import io.github.feishucodegen.pipeline.NestingFile;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options with the knowledge for pages that lost their nesting. */
final class KnowledgeOptions {
    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            converter = Converter.class,
            description = {
                "A file that 'nesting learn' wrote; may be repeated. It helps to nest the rows of pages that do not "
                        + "state their nesting.",
                "It is used in addition to the knowledge of this tool. Of two versions of a table, the newer counts."
            })
    private List<NestingKnowledge> files = new ArrayList<>();

    @Option(names = "--no-knowledge", description = "Do not use the nesting knowledge of this tool.")
    private boolean onlyFiles;

    NestingKnowledge knowledge() {
        return NestingFile.choose(files, !onlyFiles);
    }

    /** A text that changes when the knowledge changes. */
    String fact() {
        return NestingFile.fact(files, !onlyFiles);
    }

    static final class Converter implements ITypeConverter<NestingKnowledge> {
        @Override
        public NestingKnowledge convert(String file) {
            try {
                return NestingFile.read(Path.of(file));
            } catch (KnowledgeFormatException e) {
                throw new TypeConversionException(file + ": " + e.getMessage());
            } catch (UncheckedIOException | InvalidPathException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
