use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Waker};

/// Ends a [`Subscriber`](super::Subscriber) soon: the handler under way finishes, its event is
/// committed, the stream is cancelled, and there are no more items. Clones end the same one.
#[derive(Clone, Debug, Default)]
pub struct Stopper(Arc<State>);

#[derive(Debug, Default)]
struct State {
    stopped: AtomicBool,
    waiting: Mutex<Option<Waker>>,
}

impl Stopper {
    /// May be called by any thread, any number of times.
    pub fn stop(&self) {
        self.0.stopped.store(true, Ordering::SeqCst);
        let waiting = self
            .0
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(waker) = waiting {
            waker.wake();
        }
    }

    /// Whether it is to end; if not, the task is woken when it is.
    pub(super) fn is_stopped(&self, context: &Context<'_>) -> bool {
        let mut waiting = self
            .0
            .waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        match &mut *waiting {
            Some(waker) => waker.clone_from(context.waker()),
            None => *waiting = Some(context.waker().clone()),
        }
        // Under the lock: a stop after this finds the waker.
        self.0.stopped.load(Ordering::SeqCst)
    }
}
