package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.okr.v1.model.*;

class OkrTest {
    @OperationTest("GET /open-apis/okr/v1/periods")
    void listsPeriods(Platform platform) {
        SpecPage page = SpecPage.of("okr/period-list.export.md");
        platform.answer(page.responseExample());

        ListPeriodReq request = ListPeriodReq.newBuilder()
                .pageToken("b2tyLXBhZ2UtMg==")
                .pageSize(5)
                .build();
        ListPeriodResp response = platform.client().okr().v1().period().list(request);

        assertThatCall(platform.call())
                .asks("GET /open-apis/okr/v1/periods?page_token=b2tyLXBhZ2UtMg%3D%3D&page_size=5")
                .asTenant()
                .sendsNothing();
        assertThatResponse(response).isExampleOf(page);
        assertThat(response.getData().getHasMore()).isTrue();
        Period period = response.getData().getItems().get(0);
        assertThat(period.getZhName()).isEqualTo("2025 年第一季度");
        assertThat(period.getStatus()).isZero();
        assertThat(period.getPeriodEndTime()).isEqualTo("1743436799000");
    }
}
