/** What the templates show: values of text, ready but for the escaping, which is the work of the template. */
@NullMarked
package io.github.ita4j.io.report.internal;

import org.jspecify.annotations.NullMarked;
