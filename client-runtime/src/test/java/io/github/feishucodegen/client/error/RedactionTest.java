package io.github.feishucodegen.client.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization: Bearer HIDDEN",
                "authorization=Basic HIDDEN",
                "{\"app_secret\":\"HIDDEN\"}",
                "{\\\"app_secret\\\":\\\"HIDDEN\\\"}",
                "{\"tenant_access_token\" : \"HIDDEN\", \"x\":1}",
                "?user_access_token=HIDDEN&x=1",
                "app_ticket: HIDDEN",
                "Cookie: HIDDEN",
                "bearer HIDDEN",
                "the token t-HIDDEN1234 was refused",
                "u-HIDDEN_1234.abc",
                "the refresh token ur-HIDDEN_1234.abc is old",
                "POST /open-apis/bot/v2/hook/HIDDEN-1234 failed",
                "https://open.feishu.cn/open-apis/bot/v2/hook/HIDDEN?x=1"
            })
    void secretsAreTakenOut(String text) {
        assertThat(Redaction.redact(text)).doesNotContain("HIDDEN").contains("***");
    }

    @Test
    void otherTextStays() {
        String text = "{\"code\":0,\"msg\":\"a-b t-shirt\",\"data\":{\"id\":\"ou_123456789012\"}}";

        assertThat(Redaction.redact(text)).isEqualTo(text);
    }

    @Test
    void aSnippetIsShortAndOnOneLine() {
        assertThat(Redaction.snippet(" a\r\n\t b\u0000c ")).isEqualTo("a b c");
        assertThat(Redaction.snippet("x".repeat(1_000_000))).hasSize(201);
    }

    @Test
    void hostileTextTakesNoLongerThanOther() {
        String text = ("token" + " ".repeat(50) + ":\\\\\"").repeat(20_000) + "secret=".repeat(100_000);

        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Redaction.redact(text));
    }
}
