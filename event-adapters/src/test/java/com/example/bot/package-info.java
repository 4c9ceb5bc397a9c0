/** The code of docs/events.md, in real web servers. */
@NullMarked
package com.example.bot;

import org.jspecify.annotations.NullMarked;
