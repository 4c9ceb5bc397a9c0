package io.github.feishucodegen.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.feishucodegen.client.sample.ThingKindEnum;
import org.junit.jupiter.api.Test;

class ListedValuesTest {
    /** The code of an earlier generator does not say which values are listed. */
    @Test
    void earlierCodeSaysWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(ThingKindEnum.LARGE::isKnown)
                .withMessageContaining(ThingKindEnum.class.getName())
                .withMessageContaining("generate the client again");
        assertThat(ThingKindEnum.of("large")).isEqualTo(ThingKindEnum.LARGE);
    }
}
