package io.github.feishucodegen.client.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.fixture.Licences;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LicencesTest {
    @Test
    void everyLibraryHasALicenceOfTheList() throws IOException {
        assertThat(Licences.onClassPath()).hasSizeGreaterThan(5);
        assertThat(Licences.notAllowed(Path.of("..", ".ci", "licences"))).isEmpty();
    }
}
