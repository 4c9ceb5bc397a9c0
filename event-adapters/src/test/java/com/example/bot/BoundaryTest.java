package com.example.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.Boundary;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The code of the guide is what an application may write. */
class BoundaryTest {
    @Test
    void applicationsNeedNothingInternal() throws IOException {
        assertThat(Boundary.crossings(Path.of("target", "test-classes"))).isEmpty();
    }
}
