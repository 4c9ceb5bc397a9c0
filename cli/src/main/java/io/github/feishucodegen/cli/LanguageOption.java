package io.github.feishucodegen.cli;

import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.TextLanguages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option for the language of texts in output. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = Converter.class,
            description = {
                "The language of the texts that are written: zh or en. A text that the pages do not have in it stays in "
                        + "the other language.",
                "Default: zh where the pages have it."
            })
    private @Nullable Language language;

    Pipeline of(Pipeline pipeline) {
        return language == null ? pipeline : pipeline.language(language);
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            try {
                return TextLanguages.parse(code);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
