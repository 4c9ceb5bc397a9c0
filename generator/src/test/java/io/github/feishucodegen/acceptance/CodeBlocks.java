package io.github.feishucodegen.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The code on a page, found without any of the readers under test. */
final class CodeBlocks {
    private CodeBlocks() {}

    static List<String> of(Path page, String language) {
        Pattern block = Pattern.compile("^```" + language + "\\R(.*?)^```\\s*$", Pattern.MULTILINE | Pattern.DOTALL);
        try {
            return block.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
