package io.github.feishucodegen.client;

import io.github.feishucodegen.client.engine.CallHandler;
import io.github.feishucodegen.client.engine.Exchange;
import io.github.feishucodegen.client.engine.ReceivedResponse;
import io.github.feishucodegen.client.engine.RequestCounter;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The chain of calls with observers around it. */
final class ObservedCalls implements CallHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ObservedCalls.class);

    private final List<CallObserver> observers;
    private final CallHandler chain;

    private ObservedCalls(List<CallObserver> observers, CallHandler chain) {
        this.observers = observers;
        this.chain = chain;
    }

    static CallHandler of(List<CallObserver> observers, CallHandler chain) {
        return observers.isEmpty() ? chain : new ObservedCalls(List.copyOf(observers), chain);
    }

    @Override
    public ReceivedResponse handle(Exchange exchange) {
        RequestCounter requests = new RequestCounter();
        List<CallObserver.Observation> observations = begin(exchange.name());
        try {
            ReceivedResponse answer = chain.handle(exchange.counted(requests));
            end(observations, CallResult.answered(requests.get(), answer.status(), answer.code(), answer.logId()));
            return answer;
        } catch (RuntimeException | Error e) { // Observations end in any case: those of tracing hold a scope.
            end(observations, CallResult.failed(requests.get(), e));
            throw e;
        }
    }

    private List<CallObserver.Observation> begin(String call) {
        List<CallObserver.Observation> observations = new ArrayList<>(observers.size());
        for (CallObserver observer : observers) {
            try {
                observations.add(observer.begin(call));
            } catch (RuntimeException e) {
                LOG.warn("An observer failed at the begin of {}", call, e);
            }
        }
        return observations;
    }

    /** Ends the observations in the reverse order, because scopes of tracing are nested. */
    private static void end(List<CallObserver.Observation> observations, CallResult result) {
        for (int i = observations.size() - 1; i >= 0; i--) {
            try {
                observations.get(i).end(result);
            } catch (RuntimeException e) {
                LOG.warn("An observer failed at the end of a call", e);
            }
        }
    }
}
