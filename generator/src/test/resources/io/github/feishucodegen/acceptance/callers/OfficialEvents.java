import com.lark.oapi.core.request.EventReq;
import com.lark.oapi.core.utils.Jsons;
import com.lark.oapi.event.CustomEventHandler;
import com.lark.oapi.event.EventDispatcher;
import com.lark.oapi.event.cardcallback.P2CardActionTriggerHandler;
import com.lark.oapi.event.cardcallback.model.CallBackCard;
import com.lark.oapi.event.cardcallback.model.CallBackToast;
import com.lark.oapi.event.cardcallback.model.P2CardActionTrigger;
import com.lark.oapi.event.cardcallback.model.P2CardActionTriggerResponse;
import com.lark.oapi.service.approval.ApprovalService;
import com.lark.oapi.service.approval.v4.model.P1LeaveApprovalV4;
import com.lark.oapi.service.contact.ContactService;
import com.lark.oapi.service.contact.v3.model.P2UserCreatedV3;
import com.lark.oapi.service.im.ImService;
import com.lark.oapi.service.im.v1.model.EventMessage;
import com.lark.oapi.service.im.v1.model.MentionEvent;
import com.lark.oapi.service.im.v1.model.P2MessageReceiveV1;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How users of the official SDK handle events; compiled with that SDK too, so that it is what they can write. */
public class OfficialEvents {
    static final EventDispatcher DISPATCHER = EventDispatcher.newBuilder("v-token", "encrypt-key")
            .onP2MessageReceiveV1(new ImService.P2MessageReceiveV1Handler() {
                @Override
                public void handle(P2MessageReceiveV1 event) throws Exception {
                    EventMessage message = event.getEvent().getMessage();
                    System.out.println(event.getRequestId() + " " + event.getTenantKey() + " " + event.getSchema());
                    System.out.println(event.getHeader().getEventId() + event.getHeader().getCreateTime());
                    System.out.println(event.getEvent().getSender().getSenderId().getOpenId());
                    System.out.println(message.getChatType() + message.getContent());
                    for (MentionEvent mention : message.getMentions()) {
                        System.out.println(mention.getName() + mention.getId().getUserId());
                    }
                    System.out.println(Jsons.DEFAULT.toJson(event.getEvent()));
                }
            })
            .onP2UserCreatedV3(new ContactService.P2UserCreatedV3Handler() {
                @Override
                public void handle(P2UserCreatedV3 event) {
                    System.out.println(event.getEvent().getObject().getName());
                }
            })
            .onP1LeaveApprovalV4(new ApprovalService.P1LeaveApprovalV4Handler() {
                @Override
                public void handle(P1LeaveApprovalV4 event) throws Exception {
                    System.out.println(event.getUuid() + event.getTs() + event.getType());
                    System.out.println(event.getEvent().getInstanceCode());
                }
            })
            .onP2CardActionTrigger(new P2CardActionTriggerHandler() {
                @Override
                public P2CardActionTriggerResponse handle(P2CardActionTrigger event) throws Exception {
                    System.out.println(event.getEvent().getOperator().getOpenId());
                    System.out.println(event.getEvent().getAction().getTag());
                    return saved();
                }
            })
            .onCustomizedEvent("im.brand.new_v1", new CustomEventHandler() {
                @Override
                public void handle(EventReq event) throws Exception {
                    System.out.println(new String(event.getBody(), StandardCharsets.UTF_8));
                }
            })
            .build();

    static P2CardActionTriggerResponse saved() {
        CallBackToast toast = new CallBackToast();
        toast.setType("success");
        toast.setContent("Saved.");
        Map<String, String> texts = new HashMap<>();
        texts.put("en_us", "Saved.");
        toast.setI18n(texts);
        CallBackCard card = new CallBackCard();
        card.setType("raw");
        card.setData(texts);
        P2CardActionTriggerResponse response = new P2CardActionTriggerResponse();
        response.setToast(toast);
        response.setCard(card);
        return response;
    }

    static void receive(String body) throws Throwable {
        EventReq request = new EventReq();
        request.setHttpPath("/webhook/event");
        request.setBody(body.getBytes(StandardCharsets.UTF_8));
        request.setHeaders(new HashMap<>());
        System.out.println(new String(DISPATCHER.handle(request).getBody(), StandardCharsets.UTF_8));
    }
}
