package io.github.feishucodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a&nbsp;&nbsp;b|a\u00a0\u00a0b
            1 &lt; 2 &amp;&amp; 3 &gt; 2|1 < 2 && 3 > 2
            &copy;&#128161;&#34;|©\ud83d\udca1"
            ?a=1&b=2&lt|?a=1&b=2&lt
            &nosuch; &;|&nosuch; &;
            no ampersand|no ampersand
            """)
    void entitiesWithASemicolonBecomeCharacters(String text, String resolved) {
        assertThat(Entities.resolved(text)).isEqualTo(resolved);
    }
}
