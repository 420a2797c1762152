package penstock

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/metadata"

	"penstock.dev/clients/go/penstockv1"
)

const (
	// The largest response is max_response_bytes (at most 1 MiB), one event of 4 MiB, and the marks. A
	// page of ListEvents may be larger.
	messageBytesMax = 64 << 20
	// What the server may send ahead of a slow handler, in bytes; the transport's own adaptive window
	// would grow to 16 MiB.
	windowBytes = 1 << 20
)

// TLSFiles names PEM files. They are read anew for every connection, so that replaced ones are
// taken up.
type TLSFiles struct {
	// Who may sign the server's certificate. Empty: the system's authorities.
	CAFile string
	// Our own certificate chain and its key, for servers that ask for one. Both or none.
	CertFile, KeyFile string
	// The name that the server's certificate must have. Empty: the host of the address.
	ServerName string
}

func (f TLSFiles) load() (*tls.Config, error) {
	config := &tls.Config{MinVersion: tls.VersionTLS12, ServerName: f.ServerName}
	if f.CAFile != "" {
		pem, err := os.ReadFile(f.CAFile)
		if err != nil {
			return nil, err
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("penstock: %s holds no certificate in PEM form", f.CAFile)
		}
	}
	if (f.CertFile == "") != (f.KeyFile == "") {
		return nil, errors.New("penstock: set both of CertFile and KeyFile, or none")
	}
	if f.CertFile != "" {
		pair, err := tls.LoadX509KeyPair(f.CertFile, f.KeyFile)
		if err != nil {
			return nil, err
		}
		config.Certificates = []tls.Certificate{pair}
	}
	return config, nil
}

// TokenSource is called for every connection; it returns the token without "Bearer ".
type TokenSource func(ctx context.Context) (string, error)

// BearerTokenFromFile reads the token from a file each time, without white space at its ends.
func BearerTokenFromFile(path string) TokenSource {
	return func(context.Context) (string, error) {
		text, err := os.ReadFile(path)
		return strings.TrimSpace(string(text)), err
	}
}

// Dial connects to an event service as a [Subscriber] with these options does, for the other calls
// of penstockv1.EventServiceClient. Of the options it uses TLS and DialOptions; a bearer token is
// the caller's to add. The connection is made by the first call.
func Dial(address string, options Options) (*grpc.ClientConn, error) {
	creds := insecure.NewCredentials()
	if options.TLS != nil {
		config, err := options.TLS.load()
		if err != nil {
			return nil, err
		}
		creds = credentials.NewTLS(config)
	}
	return grpc.NewClient(address, append([]grpc.DialOption{
		grpc.WithTransportCredentials(creds),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(messageBytesMax)),
		grpc.WithStaticStreamWindowSize(windowBytes),
		grpc.WithStaticConnWindowSize(windowBytes),
		// What to try again, and when, is decided by the subscription alone.
		grpc.WithDisableRetry(),
	}, options.DialOptions...)...)
}

// responseStream is a Subscribe stream.
type responseStream interface {
	Recv() (*penstockv1.SubscribeResponse, error)
}

// openStream opens a stream on a connection of its own, so that a reconnect resolves the name again
// and a successor reaches another server than the one that drains. The connection ends with ctx.
type openStream func(ctx context.Context, request *penstockv1.SubscribeRequest) (responseStream, error)

func grpcOpener(address string, options *Options) openStream {
	return func(ctx context.Context, request *penstockv1.SubscribeRequest) (responseStream, error) {
		conn, err := Dial(address, *options)
		if err != nil {
			return nil, err
		}
		context.AfterFunc(ctx, func() { _ = conn.Close() })
		if options.BearerToken != nil {
			token, err := options.BearerToken(ctx)
			if err != nil {
				return nil, fmt.Errorf("penstock: bearer token: %w", err)
			}
			ctx = metadata.AppendToOutgoingContext(ctx, "authorization", "Bearer "+token)
		}
		return penstockv1.NewEventServiceClient(conn).Subscribe(ctx, request)
	}
}

// checkTokenTransport refuses to show a bearer token to a network that can be read.
func checkTokenTransport(address string, options *Options) error {
	if options.BearerToken == nil || options.TLS != nil || isLocal(address) {
		return nil
	}
	return fmt.Errorf("penstock: a bearer token needs TLS, or an address on loopback; %q is neither", address)
}

func isLocal(address string) bool {
	if strings.HasPrefix(address, "unix:") || strings.HasPrefix(address, "unix-abstract:") {
		return true
	}
	host := address[strings.LastIndexByte(address, '/')+1:]
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}
