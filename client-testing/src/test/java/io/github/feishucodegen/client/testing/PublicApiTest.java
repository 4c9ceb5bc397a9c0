package io.github.feishucodegen.client.testing;

import io.github.feishucodegen.fixture.PublicApi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What tests of applications and generated tests compile against. The text in {@code api} is the last reviewed state. */
class PublicApiTest {
    @Test
    void theFakePlatformIsAsReviewed() throws IOException {
        PublicApi.check(PublicApi.of(Path.of("target", "classes"), name -> true), Path.of("api", "testing.api"));
    }
}
