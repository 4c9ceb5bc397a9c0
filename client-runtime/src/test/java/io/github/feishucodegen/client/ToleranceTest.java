package io.github.feishucodegen.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.client.model.Mistyped;
import io.github.feishucodegen.client.model.WrongTypeValue;
import io.github.feishucodegen.client.sample.ListThingReq;
import io.github.feishucodegen.client.sample.PatchThingReq;
import io.github.feishucodegen.client.sample.SampleClient;
import io.github.feishucodegen.client.sample.Thing;
import io.github.feishucodegen.client.sample.ThingStatusEnum;
import io.github.feishucodegen.client.testing.FakePlatform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Values that the pages did not foresee. */
class ToleranceTest {
    @Test
    void oneWrongTypeInAThousandIsReportedAndCostsNothingElse() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            String status = i == 613 ? "[\"wrong\"]" : String.valueOf(i);
            items.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"n")
                    .append(i)
                    .append("\",\"status\":")
                    .append(status)
                    .append(",\"score\":")
                    .append(i == 614 ? "\"1.5\"" : "2")
                    .append('}');
        }
        FakePlatform platform = new FakePlatform()
                .answer("GET", "/open-apis/sample/v1/things", "{\"code\":0,\"data\":{\"items\":[" + items + "]}}");
        List<WrongTypeValue> heard = new ArrayList<>();
        SampleClient client = SampleClient.newBuilder("a", "s")
                .transport(platform)
                .onWrongTypeValue(heard::add)
                .build();

        List<Thing> things = client.things()
                .list(ListThingReq.newBuilder().build())
                .getData()
                .getItems();

        assertThat(things).hasSize(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(things.get(i).getName()).isEqualTo("n" + i);
            assertThat(things.get(i).getStatus()).isEqualTo(i == 613 ? null : (Long) (long) i);
            assertThat(things.get(i).getScore()).isEqualTo(i == 614 ? 1.5 : 2);
        }
        assertThat(things.get(613).raw("status")).hasToString("[\"wrong\"]");
        assertThat(heard)
                .extracting(WrongTypeValue::toString)
                .containsExactly(
                        "/data/items/613/status is ARRAY, not int64", "/data/items/614/score is STRING, not number");
        assertThat(heard).extracting(WrongTypeValue::isReadable).containsExactly(false, true);
        assertThat(heard.get(0).path()).isEqualTo("/data/items/613/status");
        assertThat(heard.get(0).expected()).isEqualTo("int64");
        assertThat(heard.get(0).value()).hasToString("[\"wrong\"]");
    }

    @Test
    @SuppressWarnings("deprecation") // The old name keeps working.
    void aListenerOfTheOldNameIsCalled() {
        FakePlatform platform =
                new FakePlatform().answer("GET", "/open-apis/sample/v1/things", "{\"code\":0,\"data\":{\"items\":1}}");
        List<Mistyped> heard = new ArrayList<>();
        Consumer<Mistyped> listener = heard::add;
        SampleClient client = SampleClient.newBuilder("a", "s")
                .transport(platform)
                .onMistyped(listener)
                .build();

        client.things().list(ListThingReq.newBuilder().build());

        assertThat(heard).extracting(Mistyped::path).containsExactly("/data/items");
    }

    @Test
    void unknownEnumValuesAnd64BitIdsSurviveARoundTrip() {
        FakePlatform platform = new FakePlatform()
                .answer(
                        "GET",
                        "/open-apis/sample/v1/open",
                        "{\"code\":0,\"data\":{\"status\":7295184627839401987,\"ids\":[9223372036854775807,\"-9223372036854775808\"]}}")
                .answer("PATCH", "/open-apis/sample/v1/things/:id", "{\"code\":0}");
        SampleClient client =
                SampleClient.newBuilder("a", "s").transport(platform).build();

        Thing thing = client.things()
                .open(PatchThingReq.newBuilder().buildUnchecked())
                .getData();
        assertThat(thing.getStatus()).isEqualTo(7295184627839401987L);
        assertThat(thing.getStatusEnum())
                .isEqualTo(ThingStatusEnum.of(7295184627839401987L))
                .isNotEqualTo(ThingStatusEnum.OPEN);
        assertThat(thing.getIds()).containsExactly(Long.MAX_VALUE, Long.MIN_VALUE);
        client.things()
                .patch(PatchThingReq.newBuilder().thingId("1").thing(thing).buildUnchecked());

        assertThat(platform.calls().get(1).text())
                .isEqualTo("{\"status\":7295184627839401987,\"ids\":[9223372036854775807,\"-9223372036854775808\"]}");
    }
}
