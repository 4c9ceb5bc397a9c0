package io.github.feishucodegen.benchmarks;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.linking.Linker;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.source.Page;
import io.github.feishucodegen.source.Pages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each stage starts from: pages in memory, what they declare, and the model made of that. */
@State(Scope.Benchmark)
public class Corpus {
    /** The folder with the pages; {@code -p folder=…} names another. */
    @Param("specs")
    public String folder = "specs";

    private List<Page> pages = List.of();
    private List<PageDeclaration> declarations = List.of();
    private ApiModel model = ApiModel.EMPTY;
    private long bytes;

    @Setup
    public void load() {
        Result<List<Page>> read = Pages.read(List.of(Path.of(folder)), List.of(), List.of());
        if (read.value().isEmpty()) {
            throw new IllegalArgumentException("no pages in " + folder + ": " + read.diagnostics());
        }
        pages = read.value();
        declarations = pages.parallelStream()
                .map(PageReader::read)
                .map(Result::value)
                .flatMap(Optional::stream)
                .toList();
        model = Linker.link(declarations).value();
        bytes = pages.stream()
                .mapToLong(page -> page.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    List<Page> pages() {
        return pages;
    }

    List<PageDeclaration> declarations() {
        return declarations;
    }

    ApiModel model() {
        return model;
    }

    /** The size of all pages in UTF-8. */
    long bytes() {
        return bytes;
    }
}
