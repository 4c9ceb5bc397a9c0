package com.example.bot;

import com.example.feishu.EventDispatcher;
import io.github.feishucodegen.client.event.EventReq;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

// guide
@RestController
class ReactiveEventController {
    private final EventDispatcher dispatcher;

    ReactiveEventController(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @PostMapping("/webhook/event")
    Mono<ResponseEntity<byte[]>> receive(@RequestHeader HttpHeaders headers, @RequestBody byte[] body) {
        return Mono.fromCompletionStage(() -> dispatcher.handleAsync(EventReq.of(headers::getFirst, body)))
                .map(resp -> ResponseEntity.status(resp.getStatusCode())
                        .headers(sent -> resp.getHeaders().forEach(sent::addAll))
                        .body(resp.getBody()));
    }
}
// end
