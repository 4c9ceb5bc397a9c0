package io.github.feishucodegen.feishu.operations;

import static io.github.feishucodegen.feishu.fixture.RequestAssert.assertThatCall;
import static io.github.feishucodegen.feishu.fixture.ResponseAssert.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.feishu.fixture.OperationTest;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.fixture.SpecPage;
import io.github.feishucodegen.feishu.service.vc.v1.model.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class VcTest {
    @OperationTest("GET /open-apis/vc/v1/meetings/list_by_no")
    void listsMeetingsByNumber(Platform platform) {
        SpecPage page = SpecPage.of("vc/meeting-list_by_no.plain.md");
        platform.answer(page.responseExample());

        ListByNoMeetingReq req = ListByNoMeetingReq.newBuilder()
                .meetingNo("604917325")
                .startTime("1735660800")
                .endTime("1736265600")
                .pageToken("2")
                .pageSize(30)
                .build();
        ListByNoMeetingResp resp = platform.client().vc().v1().meeting().listByNo(req);

        assertThatCall(platform.call())
                .asks("GET /open-apis/vc/v1/meetings/list_by_no?meeting_no=604917325&start_time=1735660800"
                        + "&end_time=1736265600&page_token=2&page_size=30")
                .asTenant()
                .sendsNothing();
        assertThatResponse(resp).isExampleOf(page);
        assertThat(resp.getData().getPageToken()).isEqualTo("3");
        Meeting meeting = resp.getData().getMeetingBriefs().get(0);
        assertThat(meeting.getTopic()).isEqualTo("发布评审");
        assertThat(meeting.getPassword()).isEqualTo("280516");
    }

    @OperationTest("PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/start")
    void startsRecordingAsUser(Platform platform) {
        SpecPage page = SpecPage.of("vc/meeting_recording-start.export.md");
        platform.answer(page.responseExample());

        StartMeetingRecordingResp response = platform.client()
                .vc()
                .v1()
                .meetingRecording()
                .start(
                        request(),
                        RequestOptions.newBuilder()
                                .userAccessToken("u-3c9e0b7d52f14a86")
                                .build());

        assertThatCall(platform.call())
                .asks("PATCH /open-apis/vc/v1/meetings/7311950682244087811/recording/start")
                .asUser("u-3c9e0b7d52f14a86")
                .sendsJson("""
                        {"timezone":9}""")
                .sendsExampleOf(page);
        assertThat(platform.tokenCalls())
                .as("nobody asked for a tenant's token")
                .isEmpty();
        assertThatResponse(response).isExampleOf(page);
        assertThat(response.getData()).isEmpty();
    }

    @Test
    @ExtendWith(PlatformExtension.class)
    void refusesToStartRecordingWithoutUser(Platform platform) {
        assertThatThrownBy(() -> platform.client().vc().v1().meetingRecording().start(request()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("user_access_token");
        assertThat(platform.calls()).isEmpty();
        assertThat(platform.tokenCalls()).isEmpty();
    }

    private static StartMeetingRecordingReq request() {
        return StartMeetingRecordingReq.newBuilder()
                .meetingId("7311950682244087811")
                .startMeetingRecordingReqBody(
                        StartMeetingRecordingReqBody.newBuilder().timezone(9).build())
                .build();
    }
}
