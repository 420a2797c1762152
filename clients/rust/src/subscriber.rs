use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use futures_core::Stream;
use tokio::time::Sleep;

use crate::backoff::Uniform;
use crate::connection::check_token_transport;
use crate::machine::{Machine, ResponseEnd, Step};
use crate::place::Place;
use crate::transport::{GrpcTransport, Responses, Transport};
use crate::{BoxError, Cursor, Error, Event, Options};

mod stopper;
pub use stopper::Stopper;

#[cfg(test)]
mod tests;

/// Hands out the events of one subscription, in the order of the log.
///
/// The loop's body is the handler: asking for the next event counts the one before as handled, and
/// its cursor is committed. Leaving the loop does not; [`commit`](Self::commit) counts the event in
/// hand, and [`close`](Self::close) only commits what was handled before. Nothing is committed by
/// dropping it, so that up to a commit interval is handed out again.
///
/// Network faults are retried for ever, and told to the hooks. What a retry cannot mend is the last
/// item. Then, and after [`Stopper::stop`] or a stop option, there are no more items.
///
/// It is a [`Stream`], and belongs into a tokio runtime. Nothing is read while it is not polled: at
/// most one response is held here, and the transport's window keeps the server waiting.
pub struct Subscriber {
    options: Arc<Options>,
    transport: Box<dyn Transport>,
    uniform: Option<Uniform>,
    place: Place,
    phase: Phase,
    machine: Option<Machine>,
    streams: Vec<(u64, Responses)>,
    delivering: Option<Delivering>,
    /// The sequence of the event that the consumer has.
    in_hand: Option<u64>,
    store_call: Option<StoreCall>,
    sleep: Option<Pin<Box<Sleep>>>,
    stopper: Stopper,
}

/// An event with the cursor to resume after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery {
    /// The event.
    pub event: Event,
    /// The place just after it.
    pub cursor: Cursor,
}

enum Phase {
    /// Not polled yet, with what is wrong with the options.
    New(Option<Error>),
    Running,
    /// It is over, but for what is handled and not committed.
    Ending(Option<Error>),
    Ended,
}

struct Delivering {
    events: std::vec::IntoIter<Event>,
    end: Box<ResponseEnd>,
}

type StoreFuture<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

enum StoreCall {
    Load(StoreFuture<Option<Cursor>>),
    Commit(StoreFuture<Cursor>),
}

impl Subscriber {
    /// Makes a subscription to the event service at `HOST:PORT` or `unix:PATH`. It connects when
    /// events are asked for; an error of the options is the first item.
    pub fn new(address: impl Into<String>, options: Options) -> Self {
        let address: Arc<str> = address.into().into();
        let options = Arc::new(options);
        let transport = GrpcTransport {
            address: Arc::clone(&address),
            options: Arc::clone(&options),
        };
        let problem = check_token_transport(&address, &options).err();
        Self::with_transport(
            options,
            Box::new(transport),
            Box::new(fastrand::f64),
            problem,
        )
    }

    fn with_transport(
        options: Arc<Options>,
        transport: Box<dyn Transport>,
        uniform: Uniform,
        problem: Option<Error>,
    ) -> Self {
        Self {
            place: Place::new(options.commit_interval),
            options,
            transport,
            uniform: Some(uniform),
            phase: Phase::New(problem),
            machine: None,
            streams: Vec::new(),
            delivering: None,
            in_hand: None,
            store_call: None,
            sleep: None,
            stopper: Stopper::default(),
        }
    }

    /// Returns the next event, and counts the one before as handled. `None`: it is over.
    ///
    /// Safe to cancel: a future that is dropped takes no event with it.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|context| self.poll_event(context)).await
    }

    /// As [`next`](Self::next), with the cursor to resume after the event.
    pub async fn next_delivery(&mut self) -> Option<Result<Delivery, Error>> {
        let event = self.next().await?;
        Some(event.map(|event| Delivery {
            cursor: Cursor {
                log_id: self.log_id().to_owned(),
                sequence: event.sequence,
            },
            event,
        }))
    }

    /// Awaits `handler` for every event until the subscription ends. An event whose handler fails is
    /// not committed, and its error is returned.
    pub async fn run<E: From<Error>>(
        &mut self,
        mut handler: impl AsyncFnMut(Event) -> Result<(), E>,
    ) -> Result<(), E> {
        while let Some(event) = self.next().await {
            if let Err(error) = handler(event?).await {
                self.in_hand = None;
                self.finish_ending().await?;
                return Err(error);
            }
        }
        Ok(())
    }

    /// Counts the event in hand as handled, and commits now.
    pub async fn commit(&mut self) -> Result<(), Error> {
        self.settle(now());
        poll_fn(|context| self.poll_flush(context)).await
    }

    /// Cancels the stream and commits what was handled, but not the event in hand.
    pub async fn close(mut self) -> Result<(), Error> {
        self.in_hand = None;
        self.finish_ending().await
    }

    /// Ends the subscription soon, from any task.
    #[must_use]
    pub fn stopper(&self) -> Stopper {
        self.stopper.clone()
    }

    /// Everything up to here has been handled. `None` before the first stream started.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.place.handled()
    }

    async fn finish_ending(&mut self) -> Result<(), Error> {
        self.end(None);
        match self.next().await {
            Some(Err(error)) => Err(error),
            _ => Ok(()),
        }
    }

    fn log_id(&self) -> &str {
        let position = self.machine.as_ref().and_then(Machine::position);
        position.map_or("", |position| &position.log_id)
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        loop {
            self.settle(now());
            if let Err(error) = ready!(self.poll_store(context)) {
                self.end(None);
                self.phase = Phase::Ended;
                return Poll::Ready(Some(Err(error)));
            }
            match &mut self.phase {
                Phase::New(problem) => {
                    let problem = problem.take();
                    self.start(problem);
                }
                Phase::Running => {
                    if let Some(event) = ready!(self.poll_running(context)) {
                        return Poll::Ready(Some(Ok(event)));
                    }
                }
                Phase::Ending(why) => {
                    if let Some(cursor) = self.place.flush()
                        && self.options.cursor_store.is_some()
                    {
                        self.start_commit(cursor);
                        continue;
                    }
                    let why = why.take();
                    self.phase = Phase::Ended;
                    return Poll::Ready(why.map(Err));
                }
                Phase::Ended => return Poll::Ready(None),
            }
        }
    }

    fn start(&mut self, problem: Option<Error>) {
        if problem.is_some() {
            self.end(problem);
            return;
        }
        self.phase = Phase::Running;
        if let Some(store) = self.options.cursor_store.clone() {
            let load = async move { store.load().await };
            self.store_call = Some(StoreCall::Load(Box::pin(load)));
        }
    }

    /// Carries out steps of the machine until there is an event, or something else to do first
    /// (`None`).
    fn poll_running(&mut self, context: &mut Context<'_>) -> Poll<Option<Event>> {
        loop {
            if self.stopper.is_stopped(context) {
                self.end(None);
                return Poll::Ready(None);
            }
            if let Some(delivering) = &mut self.delivering {
                if let Some(event) = delivering.events.next() {
                    self.in_hand = Some(event.sequence);
                    return Poll::Ready(Some(event));
                }
                self.end_response();
                return Poll::Ready(None);
            }
            let now = now();
            match self.machine(now).next(now) {
                Step::Open(id, request) => {
                    let stream = self.transport.open(request);
                    self.streams.push((id, stream));
                }
                Step::Close(id) => self.streams.retain(|(open, _)| *open != id),
                Step::Deliver(events, end) => {
                    let events = events.into_iter();
                    self.delivering = Some(Delivering { events, end });
                }
                Step::Wait(until) => ready!(self.poll_report(until, context)),
                Step::End(why) => {
                    self.end(why);
                    return Poll::Ready(None);
                }
            }
        }
    }

    fn machine(&mut self, now: Instant) -> &mut Machine {
        self.machine.get_or_insert_with(|| {
            let uniform = self.uniform.take().unwrap_or(Box::new(fastrand::f64));
            let position = self.place.handled().cloned();
            Machine::new(Arc::clone(&self.options), position, uniform, now)
        })
    }

    /// Passes the next report of a stream to the machine, or waits until the time.
    fn poll_report(&mut self, until: Instant, context: &mut Context<'_>) -> Poll<()> {
        // The newest first: its start ends the other.
        for index in (0..self.streams.len()).rev() {
            let (id, stream) = &mut self.streams[index];
            let Poll::Ready(item) = stream.as_mut().poll_next(context) else {
                continue;
            };
            let id = *id;
            let now = now();
            if !matches!(item, Some(Ok(_))) {
                drop(self.streams.remove(index));
            }
            let machine = self.machine(now);
            match item {
                Some(Ok(response)) => machine.on_response(id, response, now),
                Some(Err(error)) => machine.on_closed(id, Some(error), now),
                None => machine.on_closed(id, None, now),
            }
            return Poll::Ready(());
        }
        let sleep = self
            .sleep
            .get_or_insert_with(|| Box::pin(tokio::time::sleep_until(until.into())));
        if sleep.deadline() != until.into() {
            sleep.as_mut().reset(until.into());
        }
        sleep.as_mut().poll(context)
    }

    /// Counts the event in hand as handled, and commits if it is time.
    fn settle(&mut self, now: Instant) {
        let Some(sequence) = self.in_hand.take() else {
            return;
        };
        let Some(machine) = &mut self.machine else {
            return;
        };
        machine.on_handled(sequence);
        if let Some(position) = machine.position() {
            let due = self.place.settle(&position.log_id, sequence, now);
            if let Some(cursor) = due {
                self.start_commit(cursor);
            }
        }
    }

    fn end_response(&mut self) {
        let (Some(delivered), Some(machine)) = (self.delivering.take(), &mut self.machine) else {
            return;
        };
        let now = now();
        let had_events = delivered.end.had_events;
        machine.on_response_end(*delivered.end, now);
        if let Some(position) = machine.position()
            && let Some(cursor) = self.place.advance(position, had_events, now)
        {
            self.start_commit(cursor);
        }
    }

    fn end(&mut self, why: Option<Error>) {
        self.streams.clear();
        self.delivering = None;
        if !matches!(self.phase, Phase::Ended) {
            self.phase = Phase::Ending(why);
        }
    }

    fn start_commit(&mut self, cursor: Cursor) {
        if let Some(store) = self.options.cursor_store.clone() {
            let commit = async move {
                store.commit(&cursor).await?;
                Ok(cursor)
            };
            self.store_call = Some(StoreCall::Commit(Box::pin(commit)));
        }
    }

    /// Ready when no call of the store is under way.
    fn poll_store(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let (operation, source) = match &mut self.store_call {
            None => return Poll::Ready(Ok(())),
            Some(StoreCall::Load(load)) => match ready!(load.as_mut().poll(context)) {
                Ok(stored) => {
                    self.store_call = None;
                    if let Some(cursor) = stored {
                        self.place.load(cursor);
                    }
                    return Poll::Ready(Ok(()));
                }
                Err(source) => ("load", source),
            },
            Some(StoreCall::Commit(commit)) => match ready!(commit.as_mut().poll(context)) {
                Ok(cursor) => {
                    self.store_call = None;
                    self.options.hooks.committed(&cursor);
                    self.place.committed(cursor, now());
                    return Poll::Ready(Ok(()));
                }
                Err(source) => ("commit", source),
            },
        };
        self.store_call = None;
        Poll::Ready(Err(Error::CursorStore { operation, source }))
    }

    /// Ready when everything that is handled is committed.
    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        loop {
            ready!(self.poll_store(context))?;
            match self.place.flush() {
                Some(cursor) if self.options.cursor_store.is_some() => self.start_commit(cursor),
                _ => return Poll::Ready(Ok(())),
            }
        }
    }
}

/// By the runtime's clock, which tests pause.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl Stream for Subscriber {
    type Item = Result<Event, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}
