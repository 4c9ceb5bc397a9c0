package com.example.bot;

import com.example.feishu.EventDispatcher;
import io.github.feishucodegen.client.event.EventResp;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

// guide
@RestController
class EventController {
    private final EventDispatcher dispatcher;

    EventController(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/webhook/event")
    ResponseEntity<byte[]> receive(@RequestHeader HttpHeaders headers, InputStream body) throws IOException {
        EventResp resp = dispatcher.handle(headers::getFirst, body);
        return ResponseEntity.status(resp.getStatusCode())
                .headers(sent -> resp.getHeaders().forEach(sent::addAll))
                .body(resp.getBody());
    }
}
// end
