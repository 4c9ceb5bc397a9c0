package io.github.feishucodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/:b/c/{d}",
                "/a/:other/c/:names",
                "https://open.feishu.cn/a/:b/c/{d}?x=1",
                "https://open.larksuite.com/a/:b/c/:d#top",
                " //a/:b/c/:d/ ",
                "a/:/c/{}"
            })
    void doesNotDependOnTheNamesOfParameters(String url) {
        assertThat(OperationKey.of(HttpMethod.GET, url)).hasToString("GET /a/:/c/:");
    }

    @Test
    void isOrderedByPathThenMethod() {
        OperationKey get = OperationKey.of(HttpMethod.GET, "/b");
        OperationKey post = OperationKey.of(HttpMethod.POST, "/b");

        assertThat(get).isLessThan(post).isGreaterThan(OperationKey.of(HttpMethod.POST, "/a"));
    }
}
