package io.github.feishucodegen.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.Boundary;
import io.github.feishucodegen.fixture.PublicApi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What applications compile against. The text in {@code api} is the last reviewed state. */
class PublicApiTest {
    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void theStarterIsAsReviewed() throws IOException {
        PublicApi.check(PublicApi.of(CLASSES, name -> true), Path.of("api", "starter.api"));
    }

    @Test
    void theStarterStaysWithinTheBoundaryOfTheRuntime() throws IOException {
        assertThat(Boundary.crossings(CLASSES)).isEmpty();
    }
}
