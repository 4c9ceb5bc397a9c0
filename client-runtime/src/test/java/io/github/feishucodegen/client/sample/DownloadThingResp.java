package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.FileResponse;

@SuppressWarnings("serial")
public final class DownloadThingResp extends FileResponse {}
