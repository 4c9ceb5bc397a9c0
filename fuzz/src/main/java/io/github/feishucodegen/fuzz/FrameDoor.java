package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.client.error.DecodeException;
import io.github.feishucodegen.client.frame.Frame;
import io.github.feishucodegen.client.frame.FrameCodec;
import java.util.Arrays;

/** Reading of frames of a long connection. A frame that was read is written so that it is read as the same. */
final class FrameDoor implements Door {
    @Override
    public void enter(byte[] bytes) {
        Frame frame;
        try {
            frame = FrameCodec.decode(bytes);
        } catch (DecodeException e) {
            return;
        }
        byte[] written = FrameCodec.encode(frame);
        Frame again = FrameCodec.decode(written);
        Door.law(Arrays.equals(written, FrameCodec.encode(again)), "a frame changes when it is written");
        Door.law(
                frame.headers().equals(again.headers()) && Arrays.equals(frame.payload(), again.payload()),
                "a frame loses a part when it is written");
    }
}
