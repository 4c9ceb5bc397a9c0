package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.sample.Thing;
import org.junit.jupiter.api.Test;

class ShownJsonTest {
    @Test
    void secretsAreNotShown() {
        Thing thing = Thing.newBuilder()
                .name("n")
                .putUnknown("app_secret", "very\"secret\\")
                .putUnknown("user_access_token", "u-1")
                .putUnknown("page_token", "next")
                .build();

        assertThat(thing)
                .hasToString(
                        "{\"name\":\"n\",\"app_secret\":\"***\",\"user_access_token\":\"***\",\"page_token\":\"next\"}");
        assertThat(Jsons.DEFAULT.toJson(thing)).contains("u-1");
    }

    @Test
    void longJsonIsCut() {
        Thing thing = Thing.newBuilder().name("x".repeat(50_000)).build();

        assertThat(thing.toString()).hasSizeLessThan(10_100).endsWith("… (50011 characters)");
        assertThat(Jsons.DEFAULT.toJson(thing)).hasSize(50_011);
    }
}
