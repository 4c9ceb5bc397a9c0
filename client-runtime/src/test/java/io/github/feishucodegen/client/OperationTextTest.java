package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.feishucodegen.client.auth.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations as generated classes have them. */
class OperationTextTest {
    @Test
    void anOperationMayHaveNoFacts() {
        Operation operation = of("");

        assertThat(operation.id()).isEqualTo("sample.v1.thing.list");
        assertThat(operation.method()).isEqualTo("POST");
        assertThat(operation.path()).isEqualTo("/open-apis/sample/v1/things");
        assertThat(operation.tokenKinds()).isEmpty();
        assertThat(operation.rateLimits()).isEmpty();
        assertThat(operation.isSafe()).isFalse();
        assertThat(operation.paging()).isNull();
        assertThat(operation.errors()).isEmpty();
    }

    @Test
    void eachLineIsAFact() {
        Operation operation = of("tokens: USER, TENANT\nrate limit: 5 calls in 1 s\nrate limit: 100 calls in 60 s\n"
                + "scopes: a:b, c d\nbusy codes: 7, -8\nrepeatable: yes\nenvelope: none\nidempotency key: body/uuid\n"
                + "page token: token\npage items: data/items\nnext page token: data/token\nmore pages: data/more\n"
                + "error texts: a/error-texts/b.txt");

        assertFacts(operation);
        assertThat(operation.errorTexts()).isEqualTo("a/error-texts/b.txt");
    }

    @Test
    void theTextOfEarlierClientsSaysTheSame() {
        Operation operation = of("tokens\tUSER\tTENANT\nrate\t5\t1\nrate\t100\t60\nscopes\ta:b\tc d\n"
                + "busy\t7\t-8\nrepeatable\nbare\nkey\tbody/uuid\npaged\ttoken\tdata/items\tdata/token\tdata/more\n"
                + "-1\twhat\tadvice\n7\ttoo: often");

        assertFacts(operation);
        assertThat(operation.errors()).isEqualTo("-1\twhat\tadvice\n7\ttoo: often");
    }

    private static void assertFacts(Operation operation) {
        assertThat(operation.tokenKinds()).containsExactly(TokenKind.USER, TokenKind.TENANT);
        assertThat(operation.rateLimits()).hasToString("[5 calls in 1 s, 100 calls in 60 s]");
        assertThat(operation.scopes()).containsExactly("a:b", "c d");
        assertThat(operation.busyCodes()).containsExactlyInAnyOrder(7, -8);
        assertThat(operation.isSafe()).isTrue();
        assertThat(operation.hasEnvelope()).isFalse();
        assertThat(operation.idempotencyKey()).isEqualTo("body/uuid");
        assertThat(operation.paging())
                .usingRecursiveComparison()
                .isEqualTo(new Paging("token", "data/items", "data/token", "data/more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page token: token\npage items: data/items\nnext page token: data/token",
                "paged\ttoken\tdata/items\tdata/token"
            })
    void aMissingTokenAloneMayEndThePages(String facts) {
        assertThat(of(facts).paging())
                .usingRecursiveComparison()
                .isEqualTo(new Paging("token", "data/items", "data/token", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens: ROBOT",
                "rate limit: 5",
                "rate limit: 5 calls a day ago",
                "rate limit: x calls in 1 s",
                "odd: 1",
                "page token: a\npage items: b",
                "busy codes: much",
                "repeatable: no",
                "envelope: one",
                "idempotency key: a, b",
                "tokens\tROBOT",
                "rate\t5",
                "odd\t1",
                "paged\ta\tb",
                "busy\tmuch",
                "\n"
            })
    void anotherFormIsRefused(String facts) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(facts));
    }

    private static Operation of(String facts) {
        return Operation.of("sample.v1.thing.list", "POST", "/open-apis/sample/v1/things", facts);
    }
}
