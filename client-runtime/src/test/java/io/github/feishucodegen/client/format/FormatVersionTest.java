package io.github.feishucodegen.client.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.feishucodegen.client.ApiClient;
import io.github.feishucodegen.client.sample.SampleClient;
import org.junit.jupiter.api.Test;

class FormatVersionTest {
    /** A client as it is generated, with the version of its format. */
    private static final class VersionedClient extends ApiClient {
        private VersionedClient(Builder builder) {
            super(builder, builder.version);
        }

        static final class Builder extends ApiClient.Builder<VersionedClient, Builder> {
            private final int version;

            Builder(int version) {
                super("a", "s");
                this.version = version;
            }

            @Override
            public VersionedClient build() {
                return new VersionedClient(this);
            }
        }
    }

    @Test
    void aClientOfThisVersionIsAccepted() {
        new VersionedClient.Builder(FormatVersion.CURRENT).build().close();
    }

    @Test
    void aClientWithoutAVersionIsAccepted() {
        SampleClient.newBuilder("a", "s").build().close();
    }

    @Test
    void aClientOfANewerVersionIsRefusedWhenItIsBuilt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new VersionedClient.Builder(FormatVersion.CURRENT + 1).build())
                .withMessage(VersionedClient.class.getName() + " was generated for format 3 of the client runtime, but"
                        + " this runtime reads formats 1 to 2: use a newer feishu-client-runtime, that of the generator's"
                        + " version, or generate the client again with the generator of this runtime's version");
    }

    @Test
    void theMessageNamesAllVersionsThatAreRead() {
        assertThat(FormatVersion.complaint(2, 2, 4, "Client")).isNull();
        assertThat(FormatVersion.complaint(4, 2, 4, "Client")).isNull();
        assertThat(FormatVersion.complaint(5, 2, 4, "Client")).contains("reads formats 2 to 4: use a newer");
        assertThat(FormatVersion.complaint(1, 2, 4, "Client")).contains("reads formats 2 to 4: use an older");
    }
}
