package io.github.feishucodegen.benchmarks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few seconds of the soak; with {@code -DargLine=-Dminutes=10}, as many minutes. */
@Timeout(5_400)
class ClientSoakTest {
    /** Growth that a full garbage collection can leave by chance, with 64 calls under way. */
    private static final long CHANCE = 16 << 20;

    @Test
    void nothingIsLostAndNothingStays() throws Exception {
        Long minutes = Long.getLong("minutes");

        ClientSoak.Account account =
                ClientSoak.run(minutes == null ? Duration.ofSeconds(6) : Duration.ofMinutes(minutes));

        System.out.println(ClientSoak.text(account));
        assertThat(account.problems()).isEmpty();
        assertThat(account.outcomes().keySet())
                .contains(
                        "message: succeeded",
                        "message with uuid: succeeded",
                        "list of 3 pages: succeeded",
                        "upload: succeeded",
                        "download: succeeded",
                        "event: succeeded",
                        "message: refused with code 230001",
                        "message: TransportException",
                        "message: DecodeException",
                        "message: HttpStatusException");
        assertThat(account.outcomes().keySet()).doesNotContain("event: refused");
        assertThat(account.threads()).isEmpty();
        assertThat(account.sockets()).isZero();
        assertThat(account.descriptors()).isLessThanOrEqualTo(0);
        assertThat(account.temporaryFiles()).isZero();
        List<Long> heap = account.heap();
        assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(1) + CHANCE);
    }
}
