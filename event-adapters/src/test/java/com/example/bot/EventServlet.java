package com.example.bot;

import com.example.feishu.EventDispatcher;
import io.github.feishucodegen.client.event.EventResp;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

@SuppressWarnings("serial")
// guide
public final class EventServlet extends HttpServlet {
    private final transient EventDispatcher dispatcher;

    public EventServlet(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EventResp resp = dispatcher.handle(request::getHeader, request.getInputStream());
        response.setStatus(resp.getStatusCode());
        resp.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.getOutputStream().write(resp.getBody());
    }

    @Override
    public void destroy() {
        dispatcher.close();
    }
}
// end
