package io.github.feishucodegen.feishu.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.feishu.EventDispatcher;
import io.github.feishucodegen.feishu.fixture.EventTest;
import io.github.feishucodegen.feishu.fixture.Pushed;
import io.github.feishucodegen.feishu.service.approval.v4.enums.P1LeaveApprovalV4DataLeaveUnitEnum;
import io.github.feishucodegen.feishu.service.approval.v4.model.P1LeaveApprovalV4;
import io.github.feishucodegen.feishu.service.contact.v3.model.P2CustomAttrEventUpdatedV3;
import io.github.feishucodegen.feishu.service.contact.v3.model.P2UserCreatedV3;
import io.github.feishucodegen.feishu.service.contact.v3.model.UserEvent;
import io.github.feishucodegen.feishu.service.drive.v1.model.P2FileEditV1;
import io.github.feishucodegen.feishu.service.im.v1.model.EventMessage;
import io.github.feishucodegen.feishu.service.im.v1.model.P2ChatMemberBotAddedV1;
import io.github.feishucodegen.feishu.service.im.v1.model.P2MessageReactionDeletedV1;
import io.github.feishucodegen.feishu.service.im.v1.model.P2MessageReceiveV1;
import io.github.feishucodegen.feishu.service.meeting_room.v1.model.P1ThirdPartyMeetingRoomChangedV1;
import io.github.feishucodegen.feishu.service.task.v1.model.P2TaskUpdatedV1;
import io.github.feishucodegen.feishu.service.vc.v1.model.P2MeetingEndedV1;

class EventsTest {
    @EventTest("onP2MessageReceiveV1")
    void receivesMessages() {
        P2MessageReceiveV1 event =
                Pushed.event("im/message-receive.native.md", EventDispatcher.Builder::onP2MessageReceiveV1);

        assertThat(event.getHeader().getEventType()).isEqualTo("im.message.receive_v1");
        assertThat(event.getHeader().getEventId()).isEqualTo("7a1c9e5b3d8f42607b6e1d0c9f8a5243");
        assertThat(event.getTenantKey()).isEqualTo("73e1b5d9a2c84f60");
        assertThat(event.getEvent().getSender().getSenderId().getOpenId())
                .isEqualTo("ou_3f8a6d1c5b9e4720a8c7d6e5f4b3a291");
        EventMessage message = event.getEvent().getMessage();
        assertThat(message.getChatType()).isEqualTo("group");
        assertThat(message.getContent()).isEqualTo("{\"text\":\"@_user_1 周报交了吗\"}");
        assertThat(message.getMentions().get(0).getName()).isEqualTo("周知远");
    }

    @EventTest("onP2MessageReactionDeletedV1")
    void receivesDeletedReactions() {
        P2MessageReactionDeletedV1 event = Pushed.event(
                "im/message_reaction-deleted.mirror.md", EventDispatcher.Builder::onP2MessageReactionDeletedV1);

        assertThat(event.getEvent().getReactionType().getEmojiType()).isEqualTo("THUMBSUP");
        assertThat(event.getEvent().getUserId().getUserId()).isEqualTo("9b2f7c1e");
    }

    @EventTest("onP2ChatMemberBotAddedV1")
    void receivesNewGroups() {
        P2ChatMemberBotAddedV1 event =
                Pushed.event("im/chat_member_bot-added.plain.md", EventDispatcher.Builder::onP2ChatMemberBotAddedV1);

        assertThat(event.getEvent().getExternal()).isFalse();
        assertThat(event.getEvent().getI18nNames().getEnUs()).isEqualTo("Quarterly review");
    }

    @EventTest("onP2FileEditV1")
    void receivesEdits() {
        P2FileEditV1 event = Pushed.event("drive/file-edit.export.md", EventDispatcher.Builder::onP2FileEditV1);

        assertThat(event.getEvent().getFileType()).isEqualTo("docx");
        assertThat(event.getEvent().getOperatorIdList()).hasSize(1);
        assertThat(event.getEvent().getOperatorIdList().get(0).getUnionId()).startsWith("on_");
    }

    @EventTest("onP2TaskUpdatedV1")
    void receivesChangesOfTasks() {
        P2TaskUpdatedV1 event = Pushed.event("task/task-updated.mirror.md", EventDispatcher.Builder::onP2TaskUpdatedV1);

        assertThat(event.getEvent().getObjType()).isEqualTo(5);
    }

    @EventTest("onP2UserCreatedV3")
    void receivesNewMembers() {
        P2UserCreatedV3 event =
                Pushed.event("contact/user-created.export.md", EventDispatcher.Builder::onP2UserCreatedV3);

        UserEvent user = event.getEvent().getObject();
        assertThat(user.getName()).isEqualTo("周知远");
        assertThat(user.getGender()).isEqualTo(2);
        assertThat(user.getDepartmentIds()).containsExactly("od-5b8c1d7e9f2a4630");
        assertThat(user.getStatus().getIsActivated()).isTrue();
    }

    @EventTest("onP2CustomAttrEventUpdatedV3")
    void receivesChangedFieldsOfMembers() {
        P2CustomAttrEventUpdatedV3 event = Pushed.event(
                "contact/custom_attr_event-updated.english.md", EventDispatcher.Builder::onP2CustomAttrEventUpdatedV3);

        assertThat(event.getEvent().getObject().getAllowOpenQuery()).isTrue();
        assertThat(event.getEvent().getOldObject().getAllowOpenQuery()).isFalse();
    }

    @EventTest("onP2MeetingEndedV1")
    void receivesEndsOfMeetings() {
        P2MeetingEndedV1 event =
                Pushed.event("vc/meeting-meeting_ended.mirror.md", EventDispatcher.Builder::onP2MeetingEndedV1);

        assertThat(event.getEvent().getMeeting().getMeetingNo()).isEqualTo("481592637");
        assertThat(event.getEvent().getMeeting().getHostUser().getUserRole()).isEqualTo(2);
        assertThat(event.getEvent().getOperator().getId().getUserId()).isEqualTo("9b2f7c1e");
    }

    @EventTest("onP1LeaveApprovalV4")
    void receivesLeavesInTheOlderEnvelope() {
        P1LeaveApprovalV4 event =
                Pushed.event("approval/leave.mirror.md", EventDispatcher.Builder::onP1LeaveApprovalV4);

        assertThat(event.getUuid()).isEqualTo("d4b80f6e2c9a41578e3b5d7f1a6c9042");
        assertThat(event.getTs()).isEqualTo("1736208000.4821");
        assertThat(event.getEvent().getLeaveUnitEnum()).isEqualTo(P1LeaveApprovalV4DataLeaveUnitEnum.DAY);
        assertThat(event.getEvent().getLeaveInterval()).isEqualTo(86_400);
    }

    @EventTest("onP1ThirdPartyMeetingRoomChangedV1")
    void receivesMeetingsInRoomsOfOthers() {
        P1ThirdPartyMeetingRoomChangedV1 event = Pushed.event(
                "meeting_room/third_room_event-created.export.md",
                EventDispatcher.Builder::onP1ThirdPartyMeetingRoomChangedV1);

        assertThat(event.getType()).isEqualTo("event_callback");
        assertThat(event.getEvent().getType()).isEqualTo("third_party_meeting_room_event_created");
        assertThat(event.getEvent().getStart().getTimeStamp()).isEqualTo("1736211600000");
        assertThat(event.getEvent().getMeetingRooms()).hasSize(1);
    }
}
