package io.github.feishucodegen.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.pipeline.PageSelection;
import io.github.feishucodegen.pipeline.Pipeline;
import io.github.feishucodegen.pipeline.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A set of pages; it is read and generated once for all tests. */
enum Corpus {
    /** The documents that the project was created from, which lie beside it. */
    SEEDS {
        @Override
        Path place() {
            return Shared.place("seeds");
        }
    },
    /** The project's own pages. */
    SPECS {
        @Override
        Path place() {
            return Path.of("..", "specs");
        }
    };

    private @Nullable ApiModel model;
    private @Nullable GeneratedClient client;

    abstract Path place();

    /** Tests of pages that are absent are skipped, visibly. */
    Path folder() {
        Assumptions.assumeTrue(Files.isDirectory(place()), () -> "no pages at " + place().toAbsolutePath());
        return place();
    }

    /** All files with pages, sorted. */
    List<Path> files() {
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ApiModel model() {
        Path folder = folder();
        if (model == null) {
            model = read(List.of(folder));
        }
        return model;
    }

    GeneratedClient client() {
        ApiModel read = model();
        if (client == null) {
            client = GeneratedClient.of(read);
        }
        return client;
    }

    static ApiModel read(List<Path> roots) {
        Result<ReadResult> reading = Pipeline.read(new PageSelection(roots, List.of(), List.of()));
        assertThat(reading.hasErrors()).as(reading.diagnostics().toString()).isFalse();
        return reading.value().model();
    }
}
